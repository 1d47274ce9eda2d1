package katabase.sessions.two_tabs_one_cart;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import katabase.sessions.Json;

/** Reads the data once, and when somebody was quicker only the version again. */
public final class SessionStore {

    private final DataSource dataSource;

    private record Stored(Map<String, Object> data, long version) {}

    public SessionStore(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    public void change(String id, UnaryOperator<Map<String, Object>> edit) throws SQLException {
        Map<String, Object> data = edit.apply(load(id).data());
        while (!store(id, data, load(id).version())) {
            Thread.onSpinWait();
        }
    }

    private Stored load(String id) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("select data, version from web_session where id = ?")) {
            query.setString(1, id);
            ResultSet row = query.executeQuery();
            if (!row.next()) {
                throw new SessionGone(id);
            }
            return new Stored(Json.read(row.getString(1)), row.getLong(2));
        }
    }

    private boolean store(String id, Map<String, Object> data, long version) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement("update web_session"
                        + " set data = ?::jsonb, version = version + 1 where id = ? and version = ?")) {
            update.setString(1, Json.write(data));
            update.setString(2, id);
            update.setLong(3, version);
            return update.executeUpdate() == 1;
        }
    }
}
