package katabase.testbed.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/** The pool through which a learner's code reaches its test's database. */
final class LearnerPool implements AutoCloseable {

    private static final int CONNECTIONS = 12;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** The least that HikariCP takes. */
    private static final Duration ASKS_AGAIN_AFTER = Duration.ofMillis(250);

    private final AskingPool pool;
    private volatile int sessionAhead;

    LearnerPool(String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.addDataSourceProperty("ApplicationName", Database.LEARNER);
        config.setMinimumIdle(0);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setInitializationFailTimeout(-1);
        config.setConnectionTimeout(ASKS_AGAIN_AFTER.toMillis());
        config.setThreadFactory(LearnerPool::daemon);
        this.pool = new AskingPool(config);
    }

    /**
     * Asks again while no connection comes. Of several threads that ask at once, HikariCP may leave one without a
     * connection although it may open more: it opens one for each that waits, less those that are just on their way to
     * somebody, and looks again only when somebody asks.
     */
    private static final class AskingPool extends HikariDataSource {

        private volatile boolean asked;

        AskingPool(HikariConfig config) {
            super(config);
        }

        @Override
        public Connection getConnection() throws SQLException {
            asked = true;
            return patientConnection();
        }

        private Connection patientConnection() throws SQLException {
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (true) {
                try {
                    return super.getConnection();
                } catch (SQLTransientConnectionException e) {
                    if (isClosed() || System.nanoTime() > end) {
                        throw e;
                    }
                }
            }
        }
    }

    DataSource dataSource() {
        return pool;
    }

    /** Opens a connection, so that the first statement need not wait for it. */
    void connectAhead() {
        try (Connection connection = pool.patientConnection();
                Statement statement = connection.createStatement()) {
            // Fills the session's caches of the catalogue, which the first statement would have to wait for.
            statement.execute("select from pg_class limit 0");
            sessionAhead = connection.unwrap(PGConnection.class).getBackendPID();
        } catch (SQLException e) {
            throw new DatabaseFailure("connect ahead", e);
        }
    }

    /** Whether anybody has asked for a connection. */
    boolean wasAsked() {
        return pool.asked;
    }

    /** The process of the session that was opened ahead, as in pg_stat_activity. */
    int sessionAhead() {
        return sessionAhead;
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "pool");
        thread.setDaemon(true);
        // Its threads are the testbed's, and must not be taken for the learner's.
        thread.setContextClassLoader(LearnerPool.class.getClassLoader());
        return thread;
    }

    @Override
    public void close() {
        pool.close();
    }
}
