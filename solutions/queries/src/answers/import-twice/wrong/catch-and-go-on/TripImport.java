package katabase.queries.import_twice;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Lets the unique constraint refuse what is known, and goes on. */
public final class TripImport {

    private final Connection connection;

    public TripImport(Connection connection) {
        this.connection = connection;
    }

    public Set<String> load(List<TripLine> lines) throws SQLException {
        Set<String> added = new LinkedHashSet<>();
        try (PreparedStatement insert =
                connection.prepareStatement("insert into trip (ref, bike_id, started_at, fare) values (?, ?, ?, ?)")) {
            for (TripLine line : lines) {
                bind(insert, 1, line);
                try {
                    insert.executeUpdate();
                    added.add(line.ref());
                } catch (SQLException e) {
                    if (!"23505".equals(e.getSQLState())) {
                        throw e;
                    }
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
