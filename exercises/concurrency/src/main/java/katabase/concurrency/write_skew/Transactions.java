package katabase.concurrency.write_skew;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Given, to be used or not: begins, commits, rolls back. */
public final class Transactions {

    private static final String SERIALIZATION_FAILURE = "40001";
    private static final int ATTEMPTS = 10;

    private final DataSource dataSource;

    public Transactions(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Runs the work in one transaction.
     *
     * @param isolation such as {@link Connection#TRANSACTION_READ_COMMITTED}, which is PostgreSQL's usual one
     * @throws SQLException if the work or the COMMIT fails; everything is rolled back
     */
    public <T> T run(int isolation, Work<T> work) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setTransactionIsolation(isolation);
            connection.setAutoCommit(false);
            try {
                T result = work.on(connection);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        }
    }

    /** The same, run again from the beginning when PostgreSQL could not serialize it, ten times at most. */
    public <T> T runAgainIfNeeded(int isolation, Work<T> work) throws SQLException {
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                return run(isolation, work);
            } catch (SQLException e) {
                if (!SERIALIZATION_FAILURE.equals(e.getSQLState())) {
                    throw e;
                }
            }
        }
        return run(isolation, work);
    }
}
