package katabase.sessions.opaque_session_id;

import java.sql.SQLException;
import java.util.Optional;
import katabase.sessions.Session;

/** What is empty is not stored, be it fresh or emptied. */
public final class SessionFilter {

    private final SessionStore store;

    public SessionFilter(SessionStore store) {
        this.store = store;
    }

    public Session open(String cookie) throws SQLException {
        if (cookie == null) {
            return Session.fresh();
        }
        return store.load(cookie).map(data -> Session.stored(cookie, data)).orElseGet(Session::fresh);
    }

    public Optional<String> close(Session session) throws SQLException {
        if (session.isEmpty()) {
            return session.id();
        }
        if (session.id().isPresent()) {
            store.save(session.id().get(), session.data());
            return session.id();
        }
        return Optional.of(store.create(session.data()));
    }
}
