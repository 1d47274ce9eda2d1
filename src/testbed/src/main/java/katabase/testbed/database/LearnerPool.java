package katabase.testbed.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The pool through which a learner's code reaches its test's database. */
final class LearnerPool implements AutoCloseable {

    private static final int CONNECTIONS = 12;

    private final HikariDataSource pool;

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

    void connectAhead() {
        try (Connection connection = pool.getConnection()) {
            connection.isValid(0);
        } catch (SQLException e) {
            throw new DatabaseFailure("connect ahead", e);
        }
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
