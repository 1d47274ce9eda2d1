package katabase.sessions.opaque_session_id;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import katabase.sessions.Json;

/** The row has only the SHA-256 of the id, so that a stolen copy of the table opens nothing. */
public final class SessionStore {

    private static final int BYTES = 16;
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{22}");

    private final DataSource dataSource;
    private final SecureRandom random = new SecureRandom();

    public SessionStore(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    public Optional<Map<String, Object>> load(String id) throws SQLException {
        if (!ID.matcher(id).matches()) {
            return Optional.empty();
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement("select data from web_session where id = ?")) {
            query.setString(1, hash(id));
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
            statement.setString(2, hash(id));
            statement.executeUpdate();
        }
    }

    private static String hash(String id) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
