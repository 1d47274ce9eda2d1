package katabase.sessions.two_tabs_one_cart;

import java.sql.SQLException;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import katabase.kata.NotSolvedYet;

/**
 * <h2>The line that vanished</h2>
 *
 * A customer of the web shop Greenhouse has two tabs open. In one of them a fern goes into the cart, in the other one a
 * moss rose, with two clicks in one second. The load balancer sent one click to this node and the other one to the
 * second node. The cart has one line now.
 *
 * <p>The table exists already and stays as it is (src/test/resources, schema.sql). A session's cart stands in its data:
 * {@code {"cart": {"fern": 1, "moss rose": 2}, "name": ...}}.
 *
 * <pre>
 * web_session (id text primary key, data jsonb not null, version bigint not null default 1, created_at, expires_at)
 * </pre>
 *
 * The second node runs the shop's older program, which is right: it locks the row by SELECT ... FOR UPDATE, changes the
 * data, raises version by 1, commits, and looks at nothing else. Soon more nodes will run your class. Given are
 * {@link SessionGone} and {@link katabase.sessions.Json}.
 *
 * <h3>Your task</h3>
 *
 * Write {@link #change}. You may call the edit more than once, each time with the session's newest data; what it
 * returned last is stored.
 *
 * <h3>What is judged</h3>
 *
 * <ol>
 *   <li>A change is stored, leaves all other data as they were, and raises version by exactly 1. An unknown id is
 *       SessionGone, and the edit is not called.
 *   <li>While your edit runs, the other node puts a plant into the same cart: both plants are in the cart. If it was
 *       the same plant, its count is 2.
 *   <li>The same with another node that is quicker ten times in a row: all eleven plants are in the cart, and version
 *       has been raised by 11. Nobody is told to click again.
 *   <li>The other node has changed the cart and not committed. Eight requests at each node begin to click, five times
 *       each, and it commits: 81 plants. And while a change of one session runs, that of another session does not wait.
 *   <li>While your edit runs, the customer logs out at the other node, which deletes the row: it stays deleted. Your
 *       change was before that, or it is SessionGone.
 *   <li>An edit that throws: the caller gets just this exception, data and version are the old ones, no transaction and
 *       no lock of yours stays behind, and the next change works.
 * </ol>
 */
public final class SessionStore {

    private final DataSource dataSource;

    public SessionStore(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Changes a session's data, so that no other change is lost, whoever makes it.
     *
     * @param edit gets the data, in a map of its own that it may change, and gives the data as they are to be
     * @throws SessionGone if there is no such session
     * @throws SQLException if the database fails; that somebody else was quicker is no such failure
     */
    public void change(String id, UnaryOperator<Map<String, Object>> edit) throws SQLException {
        throw new NotSolvedYet();
    }
}
