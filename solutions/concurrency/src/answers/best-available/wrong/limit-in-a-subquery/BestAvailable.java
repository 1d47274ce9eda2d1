package katabase.concurrency.best_available;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.List;

/** Claims by one UPDATE, whose sub-select may run once for each row. */
public final class BestAvailable {

    private static final String CLAIM = """
            update seat set customer_id = ?
             where id in (
                               select id from seat where show_id = ? and customer_id is null
                                order by number limit ? for update %s)
             returning number""";

    public List<Integer> take(Connection transaction, long showId, long customerId, int seats) throws SQLException {
        for (String patience : List.of("skip locked", "")) {
            Savepoint before = transaction.setSavepoint();
            List<Integer> numbers = claim(transaction, CLAIM.formatted(patience), showId, customerId, seats);
            if (numbers.size() >= seats) {
                return numbers;
            }
            transaction.rollback(before);
        }
        return List.of();
    }

    private static List<Integer> claim(Connection transaction, String query, long showId, long customerId, int seats)
            throws SQLException {
        try (PreparedStatement update = transaction.prepareStatement(query)) {
            update.setLong(1, customerId);
            update.setLong(2, showId);
            update.setInt(3, seats);
            ResultSet row = update.executeQuery();
            List<Integer> numbers = new ArrayList<>();
            while (row.next()) {
                numbers.add(row.getInt(1));
            }
            return numbers.stream().sorted().toList();
        }
    }
}
