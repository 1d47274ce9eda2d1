package katabase.drf;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.StringNode;

/** Given: between bytes and data. Numbers stay exact, and what is not quite JSON is refused. */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .nodeFactory(new TextWithoutNull())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private Json() {}

    /** PostgreSQL has no place for U+0000: it is refused at the door, and not by each view. */
    private static final class TextWithoutNull extends JsonNodeFactory {

        private static final long serialVersionUID = 1L;

        @Override
        public StringNode stringNode(String text) {
            if (text != null && text.indexOf('\0') >= 0) {
                throw HttpError.of(400, "Null characters are not allowed.");
            }
            return super.stringNode(text);
        }
    }

    /**
     * Reads JSON.
     *
     * @throws HttpError 400 if it is none, has a name twice in one object, or has the character U+0000 in a text
     */
    public static JsonNode parse(byte[] bytes) {
        try {
            JsonNode node = MAPPER.readTree(bytes);
            if (!node.isMissingNode()) {
                return node;
            }
        } catch (JacksonException | NumberFormatException e) {
            throw HttpError.of(400, "JSON parse error.");
        }
        throw HttpError.of(400, "JSON parse error: there is no body.");
    }

    /**
     * Makes JSON of maps, lists, texts, numbers, booleans, dates and nulls.
     *
     * @throws IllegalArgumentException if something else is in it, such as a {@link Row}
     */
    public static byte[] write(Object data) {
        try {
            return MAPPER.writeValueAsBytes(data);
        } catch (InvalidDefinitionException e) {
            throw new IllegalArgumentException(
                    "the body of an answer is made of maps, lists, texts, numbers, booleans and dates, and here is a "
                            + e.getType().getRawClass().getSimpleName()
                            + " (of a Row make a map of what the client is to see)",
                    e);
        }
    }
}
