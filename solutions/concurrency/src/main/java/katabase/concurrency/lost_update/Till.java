package katabase.concurrency.lost_update;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Checks and takes in one UPDATE, whose condition PostgreSQL judges again after a wait; its row count answers. */
public final class Till {

    private static final String TAKE =
            "update card set balance_cents = balance_cents - ? where id = ? and balance_cents >= ?";

    private final DataSource dataSource;

    public Till(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    public boolean pay(long cardId, long cents) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement take = connection.prepareStatement(TAKE)) {
            take.setLong(1, cents);
            take.setLong(2, cardId);
            take.setLong(3, cents);
            return take.executeUpdate() == 1;
        }
    }
}
