package katabase.concurrency.lost_update;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Checks first, and then takes the amount without a condition. */
public final class Till {

    private final DataSource dataSource;

    public Till(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    public boolean pay(long cardId, long cents) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            if (balance(connection, cardId) < cents) {
                return false;
            }
            try (PreparedStatement take =
                    connection.prepareStatement("update card set balance_cents = balance_cents - ? where id = ?")) {
                take.setLong(1, cents);
                take.setLong(2, cardId);
                return take.executeUpdate() == 1;
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
}
