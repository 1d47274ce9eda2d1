package katabase.sessions.opaque_session_id;

import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import katabase.sessions.Session;

/** Goes on under whatever id the browser has sent. */
public final class SessionFilter {

    private final SessionStore store;

    public SessionFilter(SessionStore store) {
        this.store = store;
    }

    public Session open(String cookie) throws SQLException {
        if (cookie == null) {
            return Session.fresh();
        }
        return Session.stored(cookie, store.load(cookie).orElse(Map.of()));
    }

    public Optional<String> close(Session session) throws SQLException {
        if (session.id().isPresent()) {
            store.save(session.id().get(), session.data());
            return session.id();
        }
        return session.isEmpty() ? Optional.empty() : Optional.of(store.create(session.data()));
    }
}
