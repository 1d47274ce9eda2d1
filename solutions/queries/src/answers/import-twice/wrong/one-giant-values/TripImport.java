package katabase.queries.import_twice;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Puts all lines into one VALUES list. */
public final class TripImport {

    private final Connection connection;

    public TripImport(Connection connection) {
        this.connection = connection;
    }

    public Set<String> load(List<TripLine> lines) throws SQLException {
        Set<String> added = new LinkedHashSet<>();
        String rows = "(?, ?, ?, ?)" + ", (?, ?, ?, ?)".repeat(lines.size() - 1);
        try (PreparedStatement insert = connection.prepareStatement("insert into trip (ref, bike_id, started_at, fare)"
                + " values " + rows + " on conflict (ref) do nothing returning ref")) {
            int parameter = 1;
            for (TripLine line : lines) {
                bind(insert, parameter, line);
                parameter += 4;
            }
            try (ResultSet refs = insert.executeQuery()) {
                while (refs.next()) {
                    added.add(refs.getString(1));
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
