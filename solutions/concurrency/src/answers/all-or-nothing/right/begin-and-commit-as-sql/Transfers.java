package katabase.concurrency.all_or_nothing;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Sends BEGIN, COMMIT and ROLLBACK itself, and never touches autocommit. */
public final class Transfers {

    private final DataSource dataSource;
    private final Ledger ledger = new Ledger();

    public Transfers(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    public void transfer(long fromCard, long toCard, long cents) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            try (Statement transaction = connection.createStatement()) {
                transaction.execute("begin");
                try {
                    ledger.debit(connection, fromCard, cents);
                    ledger.credit(connection, toCard, cents);
                    ledger.note(connection, fromCard, toCard, cents);
                    transaction.execute("commit");
                } catch (Throwable e) {
                    transaction.execute("rollback");
                    throw e;
                }
            }
        }
    }
}
