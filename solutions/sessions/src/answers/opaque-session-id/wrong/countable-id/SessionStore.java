package katabase.sessions.opaque_session_id;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import katabase.sessions.Json;

/** The time and a random number are hardly ever equal for two visitors. */
public final class SessionStore {

    private static final Pattern ID = Pattern.compile("[0-9]{13}-[0-9]{19}");

    private final DataSource dataSource;
    private final Random random = new Random();

    public SessionStore(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    public Optional<Map<String, Object>> load(String id) throws SQLException {
        if (!ID.matcher(id).matches()) {
            return Optional.empty();
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement("select data from web_session where id = ?")) {
            query.setString(1, id);
            ResultSet row = query.executeQuery();
            return row.next() ? Optional.of(Json.read(row.getString(1))) : Optional.empty();
        }
    }

    public String create(Map<String, Object> data) throws SQLException {
        String id = System.currentTimeMillis() + "-" + String.format("%019d", random.nextLong(Long.MAX_VALUE));
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
