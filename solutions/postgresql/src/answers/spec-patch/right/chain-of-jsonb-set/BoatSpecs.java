package katabase.postgresql.spec_patch;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Boats' documents, searched by containment and changed in place. */
public final class BoatSpecs {

    /** The ids of the boats that have all wanted values. */
    public List<Long> find(Connection connection, Map<String, Object> wanted) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select id from boat where spec @> cast(? as jsonb)")) {
            select.setString(1, Json.write(wanted));
            List<Long> boats = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    boats.add(rows.getLong(1));
                }
            }
            return boats;
        }
    }

    /** What is known of a boat's insurance. */
    public Insurance insurance(Connection connection, long boat) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select spec -> 'insurance' is null, spec ->> 'insurance' from boat where id = ?")) {
            select.setLong(1, boat);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                if (row.getBoolean(1)) {
                    return new Insurance.Unknown();
                }
                String number = row.getString(2);
                return number == null ? new Insurance.None() : new Insurance.Policy(number);
            }
        }
    }

    /** Changes one value, after each object on the way. */
    public void set(Connection connection, long boat, List<String> path, Object value) throws SQLException {
        StringBuilder document = new StringBuilder("spec");
        for (int depth = 1; depth < path.size(); depth++) {
            document.insert(0, "jsonb_set(").append(", ?, coalesce(spec #> ?, '{}'))");
        }
        try (PreparedStatement update = connection.prepareStatement(
                "update boat set spec = jsonb_set(" + document + ", ?, cast(? as jsonb)) where id = ?")) {
            int parameter = 1;
            for (int depth = 1; depth < path.size(); depth++) {
                Object[] parent = path.subList(0, depth).toArray();
                update.setArray(parameter++, connection.createArrayOf("text", parent));
                update.setArray(parameter++, connection.createArrayOf("text", parent));
            }
            update.setArray(parameter++, connection.createArrayOf("text", path.toArray()));
            update.setString(parameter++, Json.write(value));
            update.setLong(parameter, boat);
            update.executeUpdate();
        }
    }
}
