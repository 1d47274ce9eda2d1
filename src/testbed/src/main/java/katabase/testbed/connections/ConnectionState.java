package katabase.testbed.connections;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import katabase.testbed.database.Database;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;

/**
 * What a connection hands on from one borrower to the next.
 *
 * @param autoCommit whether each statement commits by itself
 * @param readOnly whether JDBC was told that nothing will be written
 * @param backend what the server says that the session does, such as "idle" or "idle in transaction"
 * @param locks the locks that the session holds, such as "RowExclusiveLock on card", sorted
 * @param settings the values of all settings that a session may change, by name; empty while a transaction is open, in
 *     which nobody should look around
 */
public record ConnectionState(
        boolean autoCommit, boolean readOnly, String backend, List<String> locks, Map<String, String> settings) {

    private static final String BACKEND = "select state from pg_stat_activity where pid = ?";

    /** The lock on its own virtual transaction is part of every transaction, and tells nothing more. */
    private static final String LOCKS = """
            select mode || coalesce(' on ' || relation::regclass::text, ' (' || locktype || ')') as lock from pg_locks
             where pid = ? and granted and locktype <> 'virtualxid' order by 1""";

    /** Those of the running transaction follow from the session's defaults. */
    private static final String SETTINGS = """
            select name, current_setting(name) as value from pg_settings where context in ('user', 'superuser')
               and name not in ('transaction_isolation', 'transaction_read_only', 'transaction_deferrable')""";

    public ConnectionState {
        locks = List.copyOf(locks);
        settings = Map.copyOf(settings);
    }

    static ConnectionState of(Connection connection, Database database) {
        try {
            // The driver's own connection, so that the look is in no log of statements.
            BaseConnection session = connection.unwrap(BaseConnection.class);
            int processId = session.getBackendPID();
            return new ConnectionState(
                    session.getAutoCommit(),
                    session.isReadOnly(),
                    String.valueOf(database.value(String.class, BACKEND, processId)),
                    database.column(String.class, LOCKS, processId).stream()
                            .map(String::valueOf)
                            .toList(),
                    session.getTransactionState() == TransactionState.IDLE ? settings(session) : Map.of());
        } catch (SQLException e) {
            throw new IllegalStateException("the state of the connection cannot be seen: " + e.getMessage(), e);
        }
    }

    private static Map<String, String> settings(BaseConnection session) throws SQLException {
        boolean autoCommit = session.getAutoCommit();
        // With autocommit off the look would begin a transaction.
        session.setAutoCommit(true);
        Map<String, String> settings = new TreeMap<>();
        try (Statement statement = session.createStatement();
                ResultSet rows = statement.executeQuery(SETTINGS)) {
            while (rows.next()) {
                settings.put(rows.getString("name"), rows.getString("value"));
            }
        } finally {
            session.setAutoCommit(autoCommit);
        }
        return settings;
    }

    /**
     * What is not as it was, in words such as "autocommit is off and was on". Empty if everything is.
     *
     * @param before the state at an earlier time
     */
    public List<String> differencesTo(ConnectionState before) {
        List<String> differences = new ArrayList<>();
        difference(differences, "autocommit", before.autoCommit ? "on" : "off", autoCommit ? "on" : "off");
        difference(differences, "read-only", before.readOnly ? "on" : "off", readOnly ? "on" : "off");
        difference(differences, "the backend", "\"" + before.backend + "\"", "\"" + backend + "\"");
        locks.stream()
                .filter(lock -> !before.locks.contains(lock))
                .forEach(lock -> differences.add("it holds a lock: " + lock));
        settings.forEach(
                (name, value) -> difference(differences, name, before.settings.getOrDefault(name, value), value));
        return List.copyOf(differences);
    }

    private static void difference(List<String> differences, String what, String before, String now) {
        if (!now.equals(before)) {
            differences.add(what + " is " + now + " and was " + before);
        }
    }
}
