package katabase.concurrency.lock_order;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** Takes the cards one by one in the order of their ids. */
public final class GiftCards {

    private final DataSource dataSource;

    public GiftCards(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    private static final String TAKE =
            "update card set balance_cents = balance_cents - ? where id = ? and balance_cents >= ?";

    public boolean payTogether(Map<Long, Integer> centsByCard) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            return payInTurn(connection, centsByCard);
        }
    }

    private static boolean payInTurn(Connection connection, Map<Long, Integer> centsByCard) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(TAKE)) {
            for (Map.Entry<Long, Integer> share : new TreeMap<>(centsByCard).entrySet()) {
                update.setInt(1, share.getValue());
                update.setLong(2, share.getKey());
                update.setInt(3, share.getValue());
                if (update.executeUpdate() == 0) {
                    connection.rollback();
                    return false;
                }
            }
        }
        connection.commit();
        return true;
    }
}
