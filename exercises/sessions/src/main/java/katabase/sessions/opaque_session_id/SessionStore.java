package katabase.sessions.opaque_session_id;

import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import katabase.kata.NotSolvedYet;

/**
 * <h2>A cloakroom ticket for every visitor</h2>
 *
 * Greenhouse is the web shop of a plant nursery. Visitors fill a cart long before they say who they are. HTTP forgets
 * everything between two requests, so the shop hands out a ticket, the cookie sid, and keeps the coat itself: the data
 * stay in the database, and the browser has nothing but an id.
 *
 * <p>The table exists already and stays as it is (src/test/resources, schema.sql). All columns but id and data have a
 * default, and are not your concern here. How the id gets into the column id is up to you.
 *
 * <pre>
 * web_session (id text primary key, data jsonb not null, version, created_at, expires_at)
 * </pre>
 *
 * Given are the {@link katabase.sessions.Session} of a request and {@link katabase.sessions.Json}, and the HTTP side:
 * for each request it calls {@link SessionFilter#open}, lets a page read and change the session, and calls
 * {@link SessionFilter#close}; the id that this returns becomes the cookie. Whatever you throw is a 500. Several
 * servers, each with a SessionStore of its own, work on one database.
 *
 * <h3>Your task</h3>
 *
 * Write the methods of this class and those of {@link SessionFilter}.
 *
 * <h3>What is judged</h3>
 *
 * <ol>
 *   <li>What a browser has stored is there in its next request, also at another server and after a restart; what it
 *       stores then replaces what was there. Another browser sees nothing of it.
 *   <li>The cookie tells nothing: it does not contain what was stored, neither as it is nor as Base64, and is equally
 *       long for 10 and for 2,000 characters. When the row is deleted the cookie opens nothing.
 *   <li>Ids have at least 120 random bits, as letters, digits, - and _. Of 300 ids no two are equal; they do not all
 *       begin with the same character, and they do not ascend.
 *   <li>Who stores nothing costs nothing: 100 crawlers leave no row and get no cookie. A visitor has one row and
 *       keeps the id, however often something is stored, and each answer sets the cookie again.
 *   <li>An id that is not in the table is not taken over. Such a visitor gets an empty session, and under a new id once
 *       there is something to store; the id that was sent still opens nothing.
 *   <li>A cookie that is empty, or contains a blank, a quotation mark or NUL, or has 10,000 characters, cannot be an id
 *       of yours: it is treated like an unknown one, without an exception and without a single SQL statement. So is no
 *       cookie at all.
 * </ol>
 */
public final class SessionStore {

    private final DataSource dataSource;

    public SessionStore(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * The data of a session.
     *
     * @param id what a browser has sent: anything
     * @return empty if no session has this id
     */
    public Optional<Map<String, Object>> load(String id) throws SQLException {
        throw new NotSolvedYet();
    }

    /**
     * Stores the data of a new session.
     *
     * @return its id, which only the visitor is going to know
     */
    public String create(Map<String, Object> data) throws SQLException {
        throw new NotSolvedYet();
    }

    /**
     * Replaces the data of a session that is stored.
     *
     * @param id from {@link #create}
     */
    public void save(String id, Map<String, Object> data) throws SQLException {
        throw new NotSolvedYet();
    }
}
