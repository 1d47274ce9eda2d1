package katabase.concurrency.all_or_nothing;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Begins nothing, and undoes the first step by hand when a later one fails. */
public final class Transfers {

    private final DataSource dataSource;
    private final Ledger ledger = new Ledger();

    public Transfers(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    public void transfer(long fromCard, long toCard, long cents) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            ledger.debit(connection, fromCard, cents);
            try {
                ledger.credit(connection, toCard, cents);
            } catch (Throwable e) {
                ledger.credit(connection, fromCard, cents);
                throw e;
            }
            try {
                ledger.note(connection, fromCard, toCard, cents);
            } catch (Throwable e) {
                ledger.debit(connection, toCard, cents);
                ledger.credit(connection, fromCard, cents);
                throw e;
            }
        }
    }
}
