package katabase.sessions.opaque_session_id;

import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import katabase.sessions.Session;

/** Gives a row to each visitor, so that there always is an id. */
public final class SessionFilter {

    private final SessionStore store;

    public SessionFilter(SessionStore store) {
        this.store = store;
    }

    public Session open(String cookie) throws SQLException {
        if (cookie == null) {
            return created();
        }
        Optional<Map<String, Object>> data = store.load(cookie);
        return data.isPresent() ? Session.stored(cookie, data.get()) : created();
    }

    private Session created() throws SQLException {
        return Session.stored(store.create(Map.of()), Map.of());
    }

    public Optional<String> close(Session session) throws SQLException {
        store.save(session.id().get(), session.data());
        return session.id();
    }
}
