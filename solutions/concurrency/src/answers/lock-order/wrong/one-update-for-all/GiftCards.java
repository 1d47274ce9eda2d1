package katabase.concurrency.lock_order;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;

/** Takes all shares by one UPDATE. */
public final class GiftCards {

    private final DataSource dataSource;

    public GiftCards(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    private static final String PAY = """
            with share as (select * from unnest(?, ?) as share (id, cents))
            update card set balance_cents = balance_cents - (select cents from share where share.id = card.id)
             where balance_cents >= (select cents from share where share.id = card.id)""";

    public boolean payTogether(Map<Long, Integer> centsByCard) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(PAY)) {
            connection.setAutoCommit(false);
            update.setArray(
                    1, connection.createArrayOf("bigint", centsByCard.keySet().toArray()));
            update.setArray(
                    2, connection.createArrayOf("integer", centsByCard.values().toArray()));
            if (update.executeUpdate() < centsByCard.size()) {
                connection.rollback();
                return false;
            }
            connection.commit();
            return true;
        }
    }
}
