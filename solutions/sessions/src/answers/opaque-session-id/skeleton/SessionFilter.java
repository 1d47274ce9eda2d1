package katabase.sessions.opaque_session_id;

import java.sql.SQLException;
import java.util.Optional;
import katabase.kata.NotSolvedYet;
import katabase.sessions.Session;

/** What happens to the session before and after a page. Yours: both methods; {@link SessionStore} says the rules. */
public final class SessionFilter {

    private final SessionStore store;

    public SessionFilter(SessionStore store) {
        this.store = store;
    }

    /**
     * The session of the request: the stored one, or else a fresh one.
     *
     * @param cookie the value of the cookie sid; null if the browser has sent none
     */
    public Session open(String cookie) throws SQLException {
        throw new NotSolvedYet();
    }

    /**
     * Stores what the page has left in the session.
     *
     * @param session from {@link #open}
     * @return the id for the cookie; empty for a fresh session that holds nothing
     */
    public Optional<String> close(Session session) throws SQLException {
        throw new NotSolvedYet();
    }
}
