package katabase.postgresql.spec_patch;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Boats' documents, searched by containment and changed in place. */
public final class BoatSpecs {

    /** The ids of the boats that have all wanted values. */
    public List<Long> find(Connection connection, Map<String, Object> wanted) throws SQLException {
        List<String> conditions = new ArrayList<>();
        List<Object> parameters = new ArrayList<>();
        collect(List.of(), wanted, (path, value) -> {
            conditions.add("spec #>> ? = ?");
            parameters.add(path.toArray(new String[0]));
            parameters.add(String.valueOf(value));
        });
        try (PreparedStatement select =
                connection.prepareStatement("select id from boat where " + String.join(" and ", conditions))) {
            for (int index = 0; index < parameters.size(); index++) {
                select.setObject(index + 1, parameters.get(index));
            }
            List<Long> boats = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    boats.add(rows.getLong(1));
                }
            }
            return boats;
        }
    }

    @SuppressWarnings("unchecked")
    private static void collect(List<String> path, Object wanted, BiConsumer<List<String>, Object> leaves) {
        if (wanted instanceof Map) {
            ((Map<String, Object>) wanted).forEach((key, value) -> {
                List<String> longer = new ArrayList<>(path);
                longer.add(key);
                collect(longer, value, leaves);
            });
        } else {
            leaves.accept(path, wanted);
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

    /** Changes one value; assigning to a subscript creates the objects on the way. */
    public void set(Connection connection, long boat, List<String> path, Object value) throws SQLException {
        String place = "spec" + "[?]".repeat(path.size());
        try (PreparedStatement update =
                connection.prepareStatement("update boat set " + place + " = cast(? as jsonb) where id = ?")) {
            int parameter = 1;
            for (String key : path) {
                update.setString(parameter++, key);
            }
            update.setString(parameter++, Json.write(value));
            update.setLong(parameter, boat);
            update.executeUpdate();
        }
    }
}
