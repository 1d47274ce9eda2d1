package katabase.sessions.rotate_on_login;

import java.sql.SQLException;
import javax.sql.DataSource;
import katabase.kata.NotSolvedYet;
import katabase.sessions.Session;

/**
 * <h2>The ticket somebody else bought</h2>
 *
 * In Greenhouse, the web shop of a plant nursery, visitors fill their cart first and log in at the checkout. Mallory
 * visits the shop, gets a session like everybody, and sees to it that Ada's browser uses his cookie. Ada fills a cart
 * and logs in. Now Mallory only has to reload his page. This is called session fixation.
 *
 * <p>The table exists already and stays as it is (src/test/resources, schema.sql). The column id holds the id that is
 * in the cookie; all columns but id and data have a default. The data of a session are JSON; whoever is logged in is
 * there under the key "customer", as the number of the customer. All else, such as the cart and the address,
 * has keys that you need not know.
 *
 * <pre>
 * web_session (id text primary key, data jsonb not null, version, created_at, expires_at)
 * </pre>
 *
 * Given are {@link katabase.sessions.Session}, {@link katabase.sessions.Json}, {@link SessionId} and {@link Customer},
 * the check of the password, and the HTTP side. It reads the session of the request from the table, calls
 * {@link #succeed} when the password was right, and sends the id of the session that you return as the new cookie. It
 * stores nothing after a login: that is done when you return. Whatever you throw is a 500, without a new cookie.
 *
 * <h3>Your task</h3>
 *
 * Write {@link #succeed}.
 *
 * <h3>What is judged</h3>
 *
 * <ol>
 *   <li>After the login the browser is logged in and has everything that was in its session. So is a browser that had
 *       no session.
 *   <li>It has a new id, and the old one opens nothing any more: Mallory, whose cookie Ada's browser was given, is a
 *       stranger after her login. One row is left.
 *   <li>A second login of the same customer is a login like the first one: a new id, the same data, the old id is dead.
 *   <li>If the session belongs to another customer, nothing of it is kept: the new one starts with an empty session and
 *       a new id, and the old id is dead.
 *   <li>The database fails at one of your writes, be it an INSERT, an UPDATE or a DELETE: you throw the SQLException,
 *       and the session is the old one under the old id, with its data and without the customer. There is never a
 *       second one, and never none.
 * </ol>
 */
public final class Login {

    /** The key under which the customer's number stands in a session. */
    public static final String CUSTOMER = "customer";

    private final DataSource dataSource;

    public Login(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Makes the visitor's session that of a customer.
     *
     * @param session the session of the request, fresh or stored
     * @param customer whose password was right
     * @return the session with which the visitor goes on, stored
     * @throws SQLException if the database fails; then nothing has changed
     */
    public Session succeed(Session session, Customer customer) throws SQLException {
        throw new NotSolvedYet();
    }
}
