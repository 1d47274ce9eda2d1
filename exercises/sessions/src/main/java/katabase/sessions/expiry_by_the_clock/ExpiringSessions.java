package katabase.sessions.expiry_by_the_clock;

import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import javax.sql.DataSource;
import katabase.kata.NotSolvedYet;

/**
 * <h2>Thirty minutes, twelve hours</h2>
 *
 * The web shop Greenhouse tells each browser by Max-Age when to forget its cookie. Most do. One of them was copied from
 * a computer in a library, and has filled carts ever since: whoever sends the cookie by hand is not impressed by
 * Max-Age. So the server has to know by itself when a session is over.
 *
 * <p>The table exists already and stays as it is (src/test/resources, schema.sql). Its clean-up runs elsewhere, now and
 * then, and deletes the rows whose expires_at has passed.
 *
 * <pre>
 * web_session (id text primary key, data jsonb not null, expiry text not null default 'standard',
 *              created_at timestamptz not null, expires_at timestamptz not null)
 * </pre>
 *
 * Given are {@link Visit}, which is a session with its beginning and its setting, {@link Expiry}, the setting, which is
 * written by toString and read by parse, and {@link katabase.sessions.Json}. Two nodes of the shop, each with an object
 * of your class, work on one database.
 *
 * <h3>Your task</h3>
 *
 * Write {@link #save}, {@link #load} and {@link #maxAge}. What time it is, the clock from the constructor says, and
 * nobody else. All limits are exact to the second.
 *
 * <h3>What is judged</h3>
 *
 * <ol>
 *   <li>A session ends 30 minutes after it was saved. From then on no node loads it, although the row is still there
 *       and the browser still sends the id; expires_at has passed then, and not earlier. An unknown id loads nothing.
 *   <li>Each save counts the 30 minutes anew; a load counts for nothing.
 *   <li>AtBrowserClose: no Max-Age, so that the browser forgets the cookie when it is closed. The server keeps the
 *       session for 30 minutes after the last save, as usual.
 *   <li>In counts its duration from the last save instead of the 30 minutes. At ends the session at its instant,
 *       however often and however late it is saved; an instant that has passed ends it at once. Settings are loaded as
 *       they were saved, also at the other node, and are not among the data; Standard leads back to 30 minutes.
 *   <li>No session outlives 12 hours from createdAt, whatever is set and however often it is saved. Max-Age is the
 *       number of seconds that the server still keeps the session, and never more.
 * </ol>
 */
public final class ExpiringSessions {

    private final DataSource dataSource;
    private final Clock clock;

    public ExpiringSessions(DataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /** Stores a session: a new one, or one that was loaded and perhaps changed. */
    public void save(Visit visit) throws SQLException {
        throw new NotSolvedYet();
    }

    /** The session of this id as it was saved; empty if there is none, or if it is over. */
    public Optional<Visit> load(String id) throws SQLException {
        throw new NotSolvedYet();
    }

    /**
     * Max-Age for the cookie of an answer whose request has just saved the session.
     *
     * @return in seconds, at least 0; empty for a cookie without Max-Age
     */
    public OptionalLong maxAge(Visit visit) {
        throw new NotSolvedYet();
    }
}
