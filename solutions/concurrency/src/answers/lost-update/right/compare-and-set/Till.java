package katabase.concurrency.lost_update;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Writes if the balance is still the one that it read, and repeats until it is or there is too little. */
public final class Till {

    private final DataSource dataSource;

    public Till(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    public boolean pay(long cardId, long cents) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            while (true) {
                long balance = balance(connection, cardId);
                if (balance < cents) {
                    return false;
                }
                if (replaces(connection, cardId, balance, balance - cents)) {
                    return true;
                }
            }
        }
    }

    private static long balance(Connection connection, long cardId) throws SQLException {
        try (PreparedStatement read = connection.prepareStatement("select balance_cents from card where id = ?")) {
            read.setLong(1, cardId);
            try (ResultSet card = read.executeQuery()) {
                return card.next() ? card.getLong(1) : -1;
            }
        }
    }

    private static boolean replaces(Connection connection, long cardId, long seen, long next) throws SQLException {
        try (PreparedStatement set =
                connection.prepareStatement("update card set balance_cents = ? where id = ? and balance_cents = ?")) {
            set.setLong(1, next);
            set.setLong(2, cardId);
            set.setLong(3, seen);
            return set.executeUpdate() == 1;
        }
    }
}
