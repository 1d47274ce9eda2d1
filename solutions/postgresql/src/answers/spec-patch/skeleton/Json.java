package katabase.postgresql.spec_patch;

import tools.jackson.databind.json.JsonMapper;

/** Given; nothing to do here: JSON text. */
public final class Json {

    private static final JsonMapper MAPPER = new JsonMapper();

    private Json() {}

    /** A map, text, number, boolean or null as JSON text: {"engine":{"power":12}}, "blue", 12, true, null. */
    public static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }
}
