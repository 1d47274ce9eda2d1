package katabase.queries.import_twice;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Raises the isolation level, so that nobody comes between. */
public final class TripImport {

    private final Connection connection;

    public TripImport(Connection connection) {
        this.connection = connection;
    }

    public Set<String> load(List<TripLine> lines) throws SQLException {
        if (connection.getTransactionIsolation() != Connection.TRANSACTION_SERIALIZABLE) {
            connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
        }
        Set<String> added = new LinkedHashSet<>();
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into trip (ref, bike_id, started_at, fare)
                select * from unnest(?::text[], ?::bigint[], ?::timestamptz[], ?::numeric[])
                on conflict (ref) do nothing
                returning ref""")) {
            insert.setArray(1, array("text", lines, TripLine::ref));
            insert.setArray(2, array("bigint", lines, TripLine::bikeId));
            insert.setArray(3, array("timestamptz", lines, TripLine::startedAt));
            insert.setArray(4, array("numeric", lines, TripLine::fare));
            try (ResultSet refs = insert.executeQuery()) {
                while (refs.next()) {
                    added.add(refs.getString(1));
                }
            }
        }
        return added;
    }

    private Array array(String type, List<TripLine> lines, Function<TripLine, Object> column) throws SQLException {
        return connection.createArrayOf(type, lines.stream().map(column).toArray());
    }
}
