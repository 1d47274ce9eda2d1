package katabase.concurrency.best_available;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Looks for free seats, and writes into them afterwards. */
public final class BestAvailable {

    private static final String LOWEST_FREE =
            "select number, id from seat where show_id = ? and customer_id is null order by number limit ?";

    public List<Integer> take(Connection transaction, long showId, long customerId, int seats) throws SQLException {
        Map<Integer, Long> free = find(transaction, LOWEST_FREE, showId, seats);
        if (free.size() < seats) {
            return List.of();
        }
        give(transaction, free, customerId);
        return List.copyOf(free.keySet());
    }

    private static Map<Integer, Long> find(Connection transaction, String query, long showId, int seats)
            throws SQLException {
        try (PreparedStatement select = transaction.prepareStatement(query)) {
            select.setLong(1, showId);
            select.setInt(2, seats);
            ResultSet row = select.executeQuery();
            Map<Integer, Long> ids = new TreeMap<>();
            while (row.next()) {
                ids.put(row.getInt(1), row.getLong(2));
            }
            return ids;
        }
    }

    private static void give(Connection transaction, Map<Integer, Long> seats, long customerId) throws SQLException {
        try (PreparedStatement update =
                transaction.prepareStatement("update seat set customer_id = ? where id = any(?)")) {
            update.setLong(1, customerId);
            update.setArray(
                    2, transaction.createArrayOf("bigint", seats.values().toArray()));
            update.executeUpdate();
        }
    }
}
