package katabase.concurrency.best_available;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Locks the lowest free seats, and waits for each. */
public final class BestAvailable {

    private static final String LOWEST_FREE =
            "select number, id from seat where show_id = ? and customer_id is null order by number limit ? for update";

    public List<Integer> take(Connection transaction, long showId, long customerId, int seats) throws SQLException {
        Savepoint before = transaction.setSavepoint();
        Map<Integer, Long> locked = lock(transaction, LOWEST_FREE, showId, seats);
        if (locked.size() < seats) {
            transaction.rollback(before);
            return List.of();
        }
        give(transaction, locked, customerId);
        return List.copyOf(locked.keySet());
    }

    private static Map<Integer, Long> lock(Connection transaction, String query, long showId, int seats)
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
