package katabase.sessions.rotate_on_login;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import katabase.sessions.Json;
import katabase.sessions.Session;

/** Deletes and inserts in one statement, which is a transaction by itself. */
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
        String rotate = "with old as (delete from web_session where id = ?)"
                + " insert into web_session (id, data) values (?, ?::jsonb)";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(rotate)) {
            statement.setString(1, session.id().orElse(""));
            statement.setString(2, id);
            statement.setString(3, Json.write(data));
            statement.executeUpdate();
        }
        return Session.stored(id, data);
    }

    /** JSON knows one kind of number, Java several: what was stored as a long may come back as an Integer. */
    private static boolean belongsToAnother(Session session, Customer customer) {
        return session.get(CUSTOMER)
                .map(id -> ((Number) id).longValue() != customer.id())
                .orElse(false);
    }
}
