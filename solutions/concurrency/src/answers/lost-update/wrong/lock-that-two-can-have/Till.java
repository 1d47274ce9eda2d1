package katabase.concurrency.lost_update;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Locks the row with FOR SHARE, which two calls can have at once. */
public final class Till {

    private final DataSource dataSource;

    public Till(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    public boolean pay(long cardId, long cents) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                long balance = balance(connection, cardId);
                if (balance < cents) {
                    connection.rollback();
                    return false;
                }
                set(connection, cardId, balance - cents);
                connection.commit();
                return true;
            } catch (SQLException e) {
                connection.rollback();
                throw e;
            }
        }
    }

    private static long balance(Connection connection, long cardId) throws SQLException {
        try (PreparedStatement read =
                connection.prepareStatement("select balance_cents from card where id = ? for share")) {
            read.setLong(1, cardId);
            try (ResultSet card = read.executeQuery()) {
                return card.next() ? card.getLong(1) : -1;
            }
        }
    }

    private static void set(Connection connection, long cardId, long cents) throws SQLException {
        try (PreparedStatement set = connection.prepareStatement("update card set balance_cents = ? where id = ?")) {
            set.setLong(1, cents);
            set.setLong(2, cardId);
            set.executeUpdate();
        }
    }
}
