package katabase.journal;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The fields of one line, by their name. What has no simple value is left out: it is a newer version's.
 *
 * @param values the fields' values as text
 */
public record Fields(Map<String, String> values) {

    /** Copies the map. */
    public Fields {
        values = Map.copyOf(values);
    }

    /**
     * Reads the JSON object that stands in {@code length} bytes from {@code offset} on.
     *
     * @throws Malformed if there is none, or more than one
     */
    public static Fields read(JsonFactory json, byte[] bytes, int offset, int length) throws Malformed {
        try (JsonParser parser = json.createParser(ObjectReadContext.empty(), bytes, offset, length)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new Malformed("no JSON object");
            }
            Map<String, String> values = new HashMap<>();
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                JsonToken value = parser.nextToken();
                if (value.isStructStart()) {
                    parser.skipChildren();
                } else if (value != JsonToken.VALUE_NULL) {
                    values.put(name, parser.getString());
                }
            }
            if (parser.nextToken() != null) {
                throw new Malformed("more than one JSON object");
            }
            return new Fields(values);
        } catch (JacksonException e) {
            throw new Malformed("no JSON object");
        }
    }

    /** The field's text; empty if it is not there. */
    public Optional<String> optional(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /**
     * The field's text.
     *
     * @throws Malformed if it is not there, or blank
     */
    public String text(String name) throws Malformed {
        String text = values.get(name);
        if (text == null || text.isBlank()) {
            throw new Malformed("no " + name);
        }
        return text;
    }

    /**
     * The field's moment.
     *
     * @throws Malformed if it is none
     */
    public Instant instant(String name) throws Malformed {
        String text = text(name);
        try {
            return InstantText.parse(text);
        } catch (DateTimeException e) {
            throw new Malformed(name + " is no time: " + text);
        }
    }

    /**
     * The field's number, 0 or more.
     *
     * @throws Malformed if it is none
     */
    public int number(String name) throws Malformed {
        return Math.toIntExact(integer(name, 0, Integer.MAX_VALUE));
    }

    /**
     * The field's number, as milliseconds.
     *
     * @throws Malformed if it is none
     */
    public Duration milliseconds(String name) throws Malformed {
        return Duration.ofMillis(integer(name, 0, Long.MAX_VALUE));
    }

    private long integer(String name, long least, long most) throws Malformed {
        String text = text(name);
        try {
            long number = Long.parseLong(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw new Malformed(name + " is no such number: " + text);
    }

    /**
     * Whether the field is true.
     *
     * @throws Malformed if it is neither true nor false
     */
    public boolean flag(String name) throws Malformed {
        String text = text(name);
        if (!text.equals("true") && !text.equals("false")) {
            throw new Malformed(name + " is neither true nor false: " + text);
        }
        return text.equals("true");
    }

    /**
     * The constant of that name; empty if it is one that this version does not know.
     *
     * @throws Malformed if the field is not there, or blank
     */
    public <E extends Enum<E>> Optional<E> constant(String name, Class<E> type) throws Malformed {
        String text = text(name).toUpperCase(Locale.ROOT);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }
}
