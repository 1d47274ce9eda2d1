package katabase.sessions.opaque_session_id;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/** Keeps the sessions in the memory of one server. */
public final class SessionStore {

    private final Map<String, Map<String, Object>> sessions = new ConcurrentHashMap<>();

    public SessionStore(DataSource dataSource) {}

    public Optional<Map<String, Object>> load(String id) {
        return Optional.ofNullable(sessions.get(id));
    }

    public String create(Map<String, Object> data) {
        String id = UUID.randomUUID().toString();
        sessions.put(id, data);
        return id;
    }

    public void save(String id, Map<String, Object> data) {
        sessions.put(id, data);
    }
}
