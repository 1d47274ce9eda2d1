package katabase.concurrency.lost_update;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Puts reading, checking and writing into one statement, and reads in a CTE. */
public final class Till {

    private static final String TAKE = """
            with known as (select id, balance_cents from card where id = ? and balance_cents >= ?)
            update card set balance_cents = known.balance_cents - ? from known where card.id = known.id""";

    private final DataSource dataSource;

    public Till(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    public boolean pay(long cardId, long cents) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement take = connection.prepareStatement(TAKE)) {
            take.setLong(1, cardId);
            take.setLong(2, cents);
            take.setLong(3, cents);
            return take.executeUpdate() == 1;
        }
    }
}
