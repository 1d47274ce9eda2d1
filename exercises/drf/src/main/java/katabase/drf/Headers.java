package katabase.drf;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Given: headers by their names, whose upper and lower case are the same. */
public final class Headers {

    /** No headers at all. */
    public static final Headers NONE = new Headers(Map.of());

    private final Map<String, String> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    private Headers(Map<String, String> byName) {
        this.byName.putAll(byName);
    }

    /** The headers of a map. */
    public static Headers of(Map<String, String> byName) {
        return new Headers(byName);
    }

    /** A header's value, if it is there. */
    public Optional<String> get(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The same with one more, or with another value for it. */
    public Headers with(String name, String value) {
        Headers more = new Headers(byName);
        more.byName.put(name, value);
        return more;
    }

    /** All of them, sorted by name. */
    public Map<String, String> asMap() {
        return Collections.unmodifiableMap(byName);
    }

    @Override
    public String toString() {
        return byName.toString();
    }
}
