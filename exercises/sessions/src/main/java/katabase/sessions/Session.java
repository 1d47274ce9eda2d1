package katabase.sessions;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Given to all katas of this topic: what the shop remembers of one visitor while it answers a request. The data are a
 * dictionary of what JSON can hold. An instance belongs to one request and is not stored by itself.
 */
public final class Session {

    private final Optional<String> id;
    private final Map<String, Object> data;

    private Session(Optional<String> id, Map<String, ?> data) {
        this.id = id;
        this.data = new LinkedHashMap<>(data);
    }

    /** A session that is not stored yet: without id and data. */
    public static Session fresh() {
        return new Session(Optional.empty(), Map.of());
    }

    /** A session that is stored under an id, with a copy of its data. */
    public static Session stored(String id, Map<String, ?> data) {
        return new Session(Optional.of(id), data);
    }

    /** The id under which it is stored; empty for a fresh one. */
    public Optional<String> id() {
        return id;
    }

    /** The value of a key, if there is one. */
    public Optional<Object> get(String key) {
        return Optional.ofNullable(data.get(key));
    }

    /** Sets the value of a key: a text, number, boolean, list or map. */
    public void put(String key, Object value) {
        data.put(key, value);
    }

    /** Removes a key and its value, if it is there. */
    public void remove(String key) {
        data.remove(key);
    }

    /** Whether it holds nothing. */
    public boolean isEmpty() {
        return data.isEmpty();
    }

    /** All keys and values, as a map of the caller's own; lists and maps in it are the session's. */
    public Map<String, Object> data() {
        return new LinkedHashMap<>(data);
    }
}
