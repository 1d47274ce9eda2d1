package katabase.queries.import_twice;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Sends one INSERT for each line. */
public final class TripImport {

    private final Connection connection;

    public TripImport(Connection connection) {
        this.connection = connection;
    }

    public Set<String> load(List<TripLine> lines) throws SQLException {
        Set<String> added = new LinkedHashSet<>();
        try (PreparedStatement insert =
                connection.prepareStatement("insert into trip (ref, bike_id, started_at, fare) values (?, ?, ?, ?)"
                        + " on conflict (ref) do nothing")) {
            for (TripLine line : lines) {
                bind(insert, 1, line);
                if (insert.executeUpdate() == 1) {
                    added.add(line.ref());
                }
            }
        }
        return added;
    }

    private static void bind(PreparedStatement insert, int first, TripLine line) throws SQLException {
        insert.setString(first, line.ref());
        insert.setLong(first + 1, line.bikeId());
        insert.setObject(first + 2, line.startedAt());
        insert.setBigDecimal(first + 3, line.fare());
    }
}
