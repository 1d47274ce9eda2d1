package katabase.sessions;

import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Given to all katas of this topic: a session's data as JSON, and back. What comes back is what JSON has: texts,
 * numbers (Integer, or Long where that is too small, or Double), true, false, null, lists and maps, whose keys are
 * texts.
 */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    private Json() {}

    /** The data as JSON, on one line, with the keys in the order of the map. */
    public static String write(Map<String, ?> data) {
        return MAPPER.writeValueAsString(data);
    }

    /**
     * The data of a JSON object, as a map that may be changed.
     *
     * @throws IllegalArgumentException if it is no JSON object
     */
    public static Map<String, Object> read(String json) {
        try {
            return MAPPER.readValue(json, OBJECT);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("no JSON object: " + json, e);
        }
    }
}
