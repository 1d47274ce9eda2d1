package katabase.concurrency.all_or_nothing;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Writes the transaction once, for every kind of work. */
public final class Transfers {

    private final DataSource dataSource;
    private final Ledger ledger = new Ledger();

    public Transfers(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    public void transfer(long fromCard, long toCard, long cents) throws SQLException {
        inTransaction(connection -> {
            ledger.debit(connection, fromCard, cents);
            ledger.credit(connection, toCard, cents);
            ledger.note(connection, fromCard, toCard, cents);
        });
    }

    /** What is done in a transaction. */
    private interface Work {
        void on(Connection connection) throws SQLException;
    }

    private void inTransaction(Work work) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            boolean autoCommit = connection.getAutoCommit();
            connection.setAutoCommit(false);
            try {
                work.on(connection);
                connection.commit();
            } catch (SQLException | RuntimeException | Error e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(autoCommit);
            }
        }
    }
}
