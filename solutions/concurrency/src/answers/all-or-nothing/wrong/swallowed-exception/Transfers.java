package katabase.concurrency.all_or_nothing;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Rolls back, writes a line to the log and returns. */
public final class Transfers {

    private final DataSource dataSource;
    private final Ledger ledger = new Ledger();

    public Transfers(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    public void transfer(long fromCard, long toCard, long cents) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            boolean autoCommit = connection.getAutoCommit();
            connection.setAutoCommit(false);
            try {
                ledger.debit(connection, fromCard, cents);
                ledger.credit(connection, toCard, cents);
                ledger.note(connection, fromCard, toCard, cents);
                connection.commit();
            } catch (Throwable e) {
                connection.rollback();
                System.getLogger("transfers").log(System.Logger.Level.DEBUG, "not transferred", e);
            } finally {
                connection.setAutoCommit(autoCommit);
            }
        }
    }
}
