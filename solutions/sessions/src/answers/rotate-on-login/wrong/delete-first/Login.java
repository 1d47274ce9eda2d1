package katabase.sessions.rotate_on_login;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import katabase.sessions.Json;
import katabase.sessions.Session;

/** Deletes the old session first, so that there never are two. */
public final class Login {

    public static final String CUSTOMER = "customer";

    private final DataSource dataSource;

    public Login(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    public Session succeed(Session session, Customer customer) throws SQLException {
        Map<String, Object> data =
                belongsToAnother(session, customer) ? Session.fresh().data() : session.data();
        data.put(CUSTOMER, customer.id());
        String id = SessionId.random();
        try (Connection connection = dataSource.getConnection()) {
            if (session.id().isPresent()) {
                write(
                        connection,
                        "delete from web_session where id = ?",
                        session.id().get());
            }
            write(connection, "insert into web_session (id, data) values (?, ?::jsonb)", id, Json.write(data));
        }
        return Session.stored(id, data);
    }

    /** JSON knows one kind of number, Java several: what was stored as a long may come back as an Integer. */
    private static boolean belongsToAnother(Session session, Customer customer) {
        return session.get(CUSTOMER)
                .map(id -> ((Number) id).longValue() != customer.id())
                .orElse(false);
    }

    private static void write(Connection connection, String sql, String... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int index = 0; index < parameters.length; index++) {
                statement.setString(index + 1, parameters[index]);
            }
            statement.executeUpdate();
        }
    }
}
