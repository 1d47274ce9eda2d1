package katabase.concurrency.all_or_nothing;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Runs the three steps one after the other, and begins nothing. */
public final class Transfers {

    private final DataSource dataSource;
    private final Ledger ledger = new Ledger();

    public Transfers(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    public void transfer(long fromCard, long toCard, long cents) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            ledger.debit(connection, fromCard, cents);
            ledger.credit(connection, toCard, cents);
            ledger.note(connection, fromCard, toCard, cents);
        }
    }
}
