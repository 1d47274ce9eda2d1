package katabase.sessions.opaque_session_id;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import katabase.sessions.Json;

/** Needs no table: the id is the data. */
public final class SessionStore {

    public SessionStore(DataSource dataSource) {}

    public Optional<Map<String, Object>> load(String id) {
        try {
            return Optional.of(Json.read(new String(Base64.getUrlDecoder().decode(id), StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    public String create(Map<String, Object> data) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Json.write(data).getBytes(StandardCharsets.UTF_8));
    }
}
