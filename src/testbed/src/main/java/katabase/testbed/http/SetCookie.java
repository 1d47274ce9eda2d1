package katabase.testbed.http;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A Set-Cookie header, taken apart as browsers do it (RFC 6265bis, 5.6).
 *
 * @param name may be empty
 * @param value may be empty
 * @param attributes by their names; upper and lower case are the same, and of several the last one counts
 */
public record SetCookie(String name, String value, Map<String, String> attributes) {

    private static final int LONGEST_PAIR = 4096;
    private static final int LONGEST_ATTRIBUTE = 1024;
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0a-\\x1f\\x7f]");

    public SetCookie {
        TreeMap<String, String> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        byName.putAll(attributes);
        attributes = byName;
    }

    /**
     * Takes a header's value apart.
     *
     * @return empty for what browsers ignore: control characters, no name and no value, or both longer than 4096 bytes
     */
    public static Optional<SetCookie> parse(String header) {
        if (CONTROL.matcher(header).find()) {
            return Optional.empty();
        }
        String[] parts = header.split(";", -1);
        int equals = parts[0].indexOf('=');
        String name = parts[0].substring(0, Math.max(0, equals)).strip();
        String value = parts[0].substring(equals + 1).strip();
        int length = (name + value).getBytes(StandardCharsets.UTF_8).length;
        if (length == 0 || length > LONGEST_PAIR) {
            return Optional.empty();
        }
        return Optional.of(new SetCookie(name, value, attributes(parts)));
    }

    private static Map<String, String> attributes(String[] parts) {
        Map<String, String> attributes = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (int index = 1; index < parts.length; index++) {
            String[] pair = parts[index].split("=", 2);
            String value = pair.length == 1 ? "" : pair[1].strip();
            if (value.length() <= LONGEST_ATTRIBUTE) {
                attributes.put(pair[0].strip(), value);
            }
        }
        return attributes;
    }

    /** Whether it has an attribute, such as Secure. */
    public boolean has(String attribute) {
        return attributes.containsKey(attribute);
    }

    /** The value of an attribute such as Path, if it has that; an empty text where there is no value. */
    public Optional<String> attribute(String attribute) {
        return Optional.ofNullable(attributes.get(attribute));
    }
}
