package katabase.sessions.rotate_on_login;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import katabase.sessions.Json;
import katabase.sessions.Session;

/** A new session for each login: nothing that was planted comes along. */
public final class Login {

    public static final String CUSTOMER = "customer";

    private final DataSource dataSource;

    public Login(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    public Session succeed(Session session, Customer customer) throws SQLException {
        Map<String, Object> data = Session.fresh().data();
        data.put(CUSTOMER, customer.id());
        String id = SessionId.random();
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            if (session.id().isPresent()) {
                write(
                        connection,
                        "delete from web_session where id = ?",
                        session.id().get());
            }
            write(connection, "insert into web_session (id, data) values (?, ?::jsonb)", id, Json.write(data));
            connection.commit();
        }
        return Session.stored(id, data);
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
