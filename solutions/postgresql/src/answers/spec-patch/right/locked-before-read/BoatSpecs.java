package katabase.postgresql.spec_patch;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

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

    /** Reads the document, changes it and writes it back. */
    public void set(Connection connection, long boat, List<String> path, Object value) throws SQLException {
        connection.setAutoCommit(false);
        try {
            Map<String, Object> document = read(connection, boat);
            Map<String, Object> inner = document;
            for (String key : path.subList(0, path.size() - 1)) {
                inner = descend(inner, key);
            }
            inner.put(path.get(path.size() - 1), value);
            try (PreparedStatement update =
                    connection.prepareStatement("update boat set spec = cast(? as jsonb) where id = ?")) {
                update.setString(1, Json.write(document));
                update.setLong(2, boat);
                update.executeUpdate();
            }
            connection.commit();
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> read(Connection connection, long boat) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select spec from boat where id = ? for update")) {
            select.setLong(1, boat);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return new JsonMapper().readValue(row.getString(1), Map.class);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> descend(Map<String, Object> from, String key) {
        return (Map<String, Object>) from.computeIfAbsent(key, missing -> new LinkedHashMap<String, Object>());
    }
}
