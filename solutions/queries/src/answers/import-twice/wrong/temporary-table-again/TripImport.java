package katabase.queries.import_twice;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.postgresql.PGConnection;

/** Leaves the temporary table to the COMMIT, which is not always there before the next call. */
public final class TripImport {

    private final Connection connection;

    public TripImport(Connection connection) {
        this.connection = connection;
    }

    public Set<String> load(List<TripLine> lines) throws SQLException {
        Set<String> added = new LinkedHashSet<>();
        try (Statement statement = connection.createStatement()) {
            statement.execute("create temporary table incoming (number integer, like trip) on commit drop");
            statement.execute("alter table incoming drop column id");
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy incoming (number, ref, bike_id, started_at, fare) from stdin (format csv)",
                            new StringReader(csv(lines)));
            try (ResultSet refs = statement.executeQuery("""
                    insert into trip (ref, bike_id, started_at, fare)
                    select distinct on (ref) ref, bike_id, started_at, fare from incoming order by ref, number
                    on conflict (ref) do nothing
                    returning ref""")) {
                while (refs.next()) {
                    added.add(refs.getString(1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return added;
    }

    private static String csv(List<TripLine> lines) {
        StringBuilder csv = new StringBuilder();
        int number = 0;
        for (TripLine line : lines) {
            csv.append(number++)
                    .append(",\"")
                    .append(line.ref().replace("\"", "\"\""))
                    .append("\",");
            csv.append(line.bikeId()).append(',').append(line.startedAt()).append(',');
            csv.append(line.fare() == null ? "" : line.fare()).append('\n');
        }
        return csv.toString();
    }
}
