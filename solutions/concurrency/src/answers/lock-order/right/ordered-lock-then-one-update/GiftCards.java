package katabase.concurrency.lock_order;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;

/** Locks in order, then takes all shares by one UPDATE: two steps of one statement. */
public final class GiftCards {

    private final DataSource dataSource;

    public GiftCards(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    private static final String PAY = """
            with share as (select * from unnest(?, ?) as share (id, cents)),
                 locked as materialized (select id, balance_cents from card where id in (select id from share)
                                          order by id for update)
            update card set balance_cents = locked.balance_cents - share.cents
              from locked join share using (id)
             where card.id = locked.id and locked.balance_cents >= share.cents""";

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
