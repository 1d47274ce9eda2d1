package katabase.concurrency.lock_order;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;

/** Takes the cards in the order of the map, and tries again after a deadlock, a little later. */
public final class GiftCards {

    private final DataSource dataSource;

    public GiftCards(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    private static final String TAKE =
            "update card set balance_cents = balance_cents - ? where id = ? and balance_cents >= ?";

    private static final long BACK_OFF_MILLISECONDS = 200;

    public boolean payTogether(Map<Long, Integer> centsByCard) throws SQLException {
        while (true) {
            try (Connection connection = dataSource.getConnection()) {
                connection.setAutoCommit(false);
                return payInTurn(connection, centsByCard);
            } catch (SQLException e) {
                if (!"40P01".equals(e.getSQLState())) {
                    throw e;
                }
            }
            backOff();
        }
    }

    private static void backOff() {
        try {
            Thread.sleep(BACK_OFF_MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean payInTurn(Connection connection, Map<Long, Integer> centsByCard) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(TAKE)) {
            for (Map.Entry<Long, Integer> share : centsByCard.entrySet()) {
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
