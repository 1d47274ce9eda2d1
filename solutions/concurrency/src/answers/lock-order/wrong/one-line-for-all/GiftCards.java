package katabase.concurrency.lock_order;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;

/** Takes one advisory lock for all, and after it the cards in order. */
public final class GiftCards {

    private final DataSource dataSource;

    public GiftCards(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    public boolean payTogether(Map<Long, Integer> centsByCard) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement line = connection.prepareStatement("select pg_advisory_xact_lock(42)")) {
                line.execute();
            }
            Map<Long, Integer> balances = lock(connection, centsByCard);
            boolean covered = centsByCard.entrySet().stream()
                    .allMatch(share -> balances.getOrDefault(share.getKey(), 0) >= share.getValue());
            if (covered) {
                pay(connection, centsByCard);
            }
            connection.commit();
            return covered;
        }
    }

    private static Map<Long, Integer> lock(Connection connection, Map<Long, Integer> centsByCard) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "select id, balance_cents from card where id = any(?) order by id for update")) {
            query.setArray(
                    1, connection.createArrayOf("bigint", centsByCard.keySet().toArray()));
            ResultSet row = query.executeQuery();
            Map<Long, Integer> balances = new HashMap<>();
            while (row.next()) {
                balances.put(row.getLong(1), row.getInt(2));
            }
            return balances;
        }
    }

    private static void pay(Connection connection, Map<Long, Integer> centsByCard) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("update card set balance_cents = balance_cents - ? where id = ?")) {
            for (Map.Entry<Long, Integer> share : centsByCard.entrySet()) {
                update.setInt(1, share.getValue());
                update.setLong(2, share.getKey());
                update.addBatch();
            }
            update.executeBatch();
        }
    }
}
