package katabase.testbed.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Makes what a session has loaded fit for a VACUUM right after it.
 *
 * <p>VACUUM marks a page as visible to all, which index-only scans live on, only if the commits of its rows are on disk
 * for certain. PostgreSQL remembers that not for each transaction but for 32 neighbours at once: with
 * synchronous_commit off, any commit of any session just before it is enough to leave the page unmarked.
 */
final class Settlement {

    /** Uses up the numbers of all transactions that might be neighbours, then waits for the log to be written. */
    private static final String SETTLE = """
            do $$ begin
              for number in 1..64 loop
                perform pg_current_xact_id();
                commit;
              end loop;
              perform pg_logical_emit_message(true, 'katabase', 'settled');
              commit;
            end $$""";

    private final Connection connection;

    /** Takes a session in autocommit mode. */
    Settlement(Connection connection) {
        this.connection = connection;
    }

    /** From now on each commit of the session waits for the log. */
    void begin() throws SQLException {
        execute("set synchronous_commit = on");
    }

    /** To be called between loading and VACUUM. */
    void settle() throws SQLException {
        execute(SETTLE);
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
