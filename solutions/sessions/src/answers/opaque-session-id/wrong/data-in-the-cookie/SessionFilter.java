package katabase.sessions.opaque_session_id;

import java.util.Optional;
import katabase.sessions.Session;

/** Makes a new cookie of the data after each page. */
public final class SessionFilter {

    private final SessionStore store;

    public SessionFilter(SessionStore store) {
        this.store = store;
    }

    public Session open(String cookie) {
        if (cookie == null) {
            return Session.fresh();
        }
        return store.load(cookie).map(data -> Session.stored(cookie, data)).orElseGet(Session::fresh);
    }

    public Optional<String> close(Session session) {
        return session.isEmpty() ? Optional.empty() : Optional.of(store.create(session.data()));
    }
}
