package katabase.testbed.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/** The pool through which a learner's code reaches its test's database. */
final class LearnerPool implements AutoCloseable {

    private static final int CONNECTIONS = 12;

    private final HikariDataSource pool;
    private volatile int sessionAhead;

    LearnerPool(String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.addDataSourceProperty("ApplicationName", Database.LEARNER);
        config.setMinimumIdle(0);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setInitializationFailTimeout(-1);
        config.setThreadFactory(LearnerPool::daemon);
        this.pool = new HikariDataSource(config);
    }

    DataSource dataSource() {
        return pool;
    }

    /** Opens a connection, so that the first statement need not wait for it. */
    void connectAhead() {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            // Fills the session's caches of the catalogue, which the first statement would have to wait for.
            statement.execute("select from pg_class limit 0");
            sessionAhead = connection.unwrap(PGConnection.class).getBackendPID();
        } catch (SQLException e) {
            throw new DatabaseFailure("connect ahead", e);
        }
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
