package katabase.testbed.database;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.hibernate.Session;
import org.postgresql.core.BaseConnection;

/**
 * How many rows of a table PostgreSQL looks at for one session, whether it hands them out or not: an effort that neither
 * depends on the machine nor on what else runs. It can be asked at any time, also while a result is only half read.
 *
 * <p>It counts within one open transaction, over the session's own connection but beside the log. Demand an upper limit
 * with some room, never an exact number: rows that an index-only scan answers from the index alone are not seen, and the
 * planner itself looks at a row or two, to know the ends of an index.
 */
public final class TouchedRows {

    /** A parallel worker keeps its own book, which the session cannot see: so there are none in this transaction. */
    private static final String BEGIN =
            "select set_config('max_parallel_workers_per_gather', '0', true), cast(now() as text)";

    private static final String COUNTERS = "select cast(cast(relid as regclass) as text), cast(now() as text),"
            + " seq_tup_read + coalesce(idx_tup_fetch, 0) from pg_stat_xact_user_tables";

    private final BaseConnection connection;
    private final String transaction;
    private final Map<String, Long> before;

    private TouchedRows(BaseConnection connection) throws SQLException {
        if (connection.getAutoCommit()) {
            throw new IllegalStateException("touched rows are counted within one transaction: begin it first");
        }
        this.connection = connection;
        try (PreparedStatement statement = connection.prepareStatement(BEGIN);
                ResultSet row = statement.executeQuery()) {
            row.next();
            this.transaction = row.getString(2);
        } catch (SQLException e) {
            throw new DatabaseFailure(BEGIN, e);
        }
        this.before = counters();
    }

    /**
     * Counts from now on what a connection touches in its open transaction.
     *
     * @throws IllegalStateException if no transaction was begun on it
     */
    public static TouchedRows fromNowOn(Connection connection) {
        try {
            return new TouchedRows(connection.unwrap(BaseConnection.class));
        } catch (SQLException e) {
            throw new DatabaseFailure("look at a connection", e);
        }
    }

    /**
     * Counts from now on what a session touches in its open transaction.
     *
     * @throws IllegalStateException if no transaction was begun on it
     */
    public static TouchedRows fromNowOn(EntityManager session) {
        return session.unwrap(Session.class).doReturningWork(TouchedRows::fromNowOn);
    }

    /**
     * The number of rows of a table that were touched so far.
     *
     * @throws AssertionError if the transaction in which the counting began is over
     */
    public long of(String table) {
        Map<String, Long> now = counters();
        Long count = now.get(table);
        if (count == null) {
            throw new IllegalArgumentException("there is no table " + table + ", only " + now.keySet());
        }
        return count - before.getOrDefault(table, 0L);
    }

    /**
     * Fails unless at most so many rows of a table were touched so far.
     *
     * @param most the limit
     * @param table the table's name
     * @param what what the learner's code did: "asking whether a report is open"
     * @param why the mistake that this usually is, and what it costs in production
     * @throws AssertionError also if the transaction in which the counting began is over
     */
    public void atMost(long most, String table, String what, String why) {
        long count = of(table);
        if (count > most) {
            throw new AssertionError(
                    "%s touched %d rows of %s, at most %d expected: %s".formatted(what, count, table, most, why));
        }
    }

    private Map<String, Long> counters() {
        try (PreparedStatement statement = connection.prepareStatement(COUNTERS);
                ResultSet row = statement.executeQuery()) {
            Map<String, Long> counters = new HashMap<>();
            while (row.next()) {
                requireSame(row.getString(2));
                counters.put(row.getString(1), row.getLong(3));
            }
            return counters;
        } catch (SQLException e) {
            throw new DatabaseFailure(COUNTERS, e);
        }
    }

    private void requireSame(String now) {
        if (!now.equals(transaction)) {
            throw new AssertionError("the transaction was ended, and with it the counting of the rows that it touched:"
                    + " the transaction is the caller's");
        }
    }
}
