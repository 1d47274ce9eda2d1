package katabase.concurrency.best_available;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Waits with empty hands until something has changed, and tries again from the beginning. */
public final class BestAvailable {

    private static final String LOWEST_FREE =
            "select number, id from seat where show_id = ? and customer_id is null order by number limit ? for update";

    private static final String COUNT = "select count(*) from seat where show_id = ? and customer_id is null";

    public List<Integer> take(Connection transaction, long showId, long customerId, int seats) throws SQLException {
        while (free(transaction, showId) >= seats) {
            Savepoint before = transaction.setSavepoint();
            Map<Integer, Long> locked = lock(transaction, LOWEST_FREE + " skip locked", showId, seats);
            if (locked.size() == seats) {
                give(transaction, locked, customerId);
                return List.copyOf(locked.keySet());
            }
            transaction.rollback(before);
            lock(transaction, LOWEST_FREE, showId, seats);
            transaction.rollback(before);
        }
        return List.of();
    }

    private static long free(Connection transaction, long showId) throws SQLException {
        try (PreparedStatement query = transaction.prepareStatement(COUNT)) {
            query.setLong(1, showId);
            ResultSet row = query.executeQuery();
            row.next();
            return row.getLong(1);
        }
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
