package katabase.sessions.opaque_session_id;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import katabase.sessions.Json;

/** Leaves it to the database to find out what is an id. */
public final class SessionStore {

    private static final int BYTES = 16;

    private final DataSource dataSource;
    private final SecureRandom random = new SecureRandom();

    public SessionStore(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    public Optional<Map<String, Object>> load(String id) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement("select data from web_session where id = ?")) {
            query.setString(1, id);
            ResultSet row = query.executeQuery();
            return row.next() ? Optional.of(Json.read(row.getString(1))) : Optional.empty();
        }
    }

    public String create(Map<String, Object> data) throws SQLException {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String id = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        write("insert into web_session (data, id) values (?::jsonb, ?)", data, id);
        return id;
    }

    public void save(String id, Map<String, Object> data) throws SQLException {
        write("update web_session set data = ?::jsonb where id = ?", data, id);
    }

    private void write(String sql, Map<String, Object> data, String id) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, Json.write(data));
            statement.setString(2, id);
            statement.executeUpdate();
        }
    }
}
