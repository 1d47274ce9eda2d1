package katabase.postgresql.spec_patch;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
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

    /** Changes one value by a document that has nothing else. */
    public void set(Connection connection, long boat, List<String> path, Object value) throws SQLException {
        Object document = value;
        for (int depth = path.size() - 1; depth >= 0; depth--) {
            Map<String, Object> around = new HashMap<>();
            around.put(path.get(depth), document);
            document = around;
        }
        try (PreparedStatement update =
                connection.prepareStatement("update boat set spec = spec || cast(? as jsonb) where id = ?")) {
            update.setString(1, Json.write(document));
            update.setLong(2, boat);
            update.executeUpdate();
        }
    }
}
