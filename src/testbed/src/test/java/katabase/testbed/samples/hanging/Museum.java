package katabase.testbed.samples.hanging;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/** The loops have an end that only the tests of the testbed use, so that they do not run to the end of the process. */
public class Museum {

    public static volatile boolean released;
    public static final Set<String> DATABASES = ConcurrentHashMap.newKeySet();
    static final AtomicLong ROUNDS = new AtomicLong();

    long counts() {
        long count = 0;
        while (!released) {
            count++; // counts here
        }
        return count;
    }

    void triesAgainForEver(DataSource dataSource) {
        while (!released) {
            try (Connection connection = dataSource.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("select name from thing");
            } catch (SQLException e) {
                // Better luck next time.
            }
            ROUNDS.incrementAndGet();
        }
    }

    void waitsForALock(DataSource dataSource) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("update thing set name = 'changed'"); // waits here
        }
    }
}
