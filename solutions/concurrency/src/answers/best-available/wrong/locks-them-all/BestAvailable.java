package katabase.concurrency.best_available;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Locks all free seats that nobody works on, and gives the lowest. */
public final class BestAvailable {

    private static final String LOWEST_FREE =
            "select number, id from seat where show_id = ? and customer_id is null order by number for update";

    public List<Integer> take(Connection transaction, long showId, long customerId, int seats) throws SQLException {
        for (String patience : List.of(" skip locked", "")) {
            Savepoint before = transaction.setSavepoint();
            Map<Integer, Long> locked = lock(transaction, LOWEST_FREE + patience, showId);
            if (locked.size() >= seats) {
                locked.keySet().retainAll(locked.keySet().stream().limit(seats).toList());
                give(transaction, locked, customerId);
                return List.copyOf(locked.keySet());
            }
            transaction.rollback(before);
        }
        return List.of();
    }

    private static Map<Integer, Long> lock(Connection transaction, String query, long showId) throws SQLException {
        try (PreparedStatement select = transaction.prepareStatement(query)) {
            select.setLong(1, showId);
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
