package katabase.sessions.opaque_session_id;

import java.util.Optional;
import katabase.sessions.Session;

/** What is not found is fresh, whatever the browser has sent; only create gives ids. */
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
        if (session.id().isPresent()) {
            store.save(session.id().get(), session.data());
            return session.id();
        }
        return session.isEmpty() ? Optional.empty() : Optional.of(store.create(session.data()));
    }
}
