package katabase.concurrency.lost_update;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Reads and writes at SERIALIZABLE, and repeats the whole transaction when PostgreSQL asks for it. */
public final class Till {

    private final DataSource dataSource;

    public Till(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    public boolean pay(long cardId, long cents) throws SQLException {
        while (true) {
            try (Connection connection = dataSource.getConnection()) {
                connection.setAutoCommit(false);
                connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
                try {
                    boolean paid = take(connection, cardId, cents);
                    connection.commit();
                    return paid;
                } catch (SQLException e) {
                    connection.rollback();
                    if (!"40001".equals(e.getSQLState())) {
                        throw e;
                    }
                }
            }
        }
    }

    private static boolean take(Connection connection, long cardId, long cents) throws SQLException {
        long balance = balance(connection, cardId);
        if (balance < cents) {
            return false;
        }
        set(connection, cardId, balance - cents);
        return true;
    }

    private static long balance(Connection connection, long cardId) throws SQLException {
        try (PreparedStatement read = connection.prepareStatement("select balance_cents from card where id = ?")) {
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
