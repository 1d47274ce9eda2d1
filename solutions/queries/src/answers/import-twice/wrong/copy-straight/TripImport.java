package katabase.queries.import_twice;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;

/** Copies the lines straight into the table. */
public final class TripImport {

    private final Connection connection;

    public TripImport(Connection connection) {
        this.connection = connection;
    }

    public Set<String> load(List<TripLine> lines) throws SQLException {
        try {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy trip (ref, bike_id, started_at, fare) from stdin (format csv)",
                            new StringReader(csv(lines)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines.stream().map(TripLine::ref).collect(Collectors.toSet());
    }

    private static String csv(List<TripLine> lines) {
        StringBuilder csv = new StringBuilder();
        for (TripLine line : lines) {
            csv.append('"').append(line.ref().replace("\"", "\"\"")).append("\",");
            csv.append(line.bikeId()).append(',').append(line.startedAt()).append(',');
            csv.append(line.fare() == null ? "" : line.fare()).append('\n');
        }
        return csv.toString();
    }
}
