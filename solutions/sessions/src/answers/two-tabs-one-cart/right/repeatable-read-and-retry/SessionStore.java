package katabase.sessions.two_tabs_one_cart;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import katabase.sessions.Json;

/** REPEATABLE READ refuses to write over what others have committed since; then it begins anew. */
public final class SessionStore {

    private final DataSource dataSource;

    public SessionStore(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    public void change(String id, UnaryOperator<Map<String, Object>> edit) throws SQLException {
        while (!attempt(id, edit)) {
            Thread.onSpinWait();
        }
    }

    private boolean attempt(String id, UnaryOperator<Map<String, Object>> edit) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try {
                store(connection, id, edit.apply(load(connection, id)));
                connection.commit();
                return true;
            } catch (SQLException e) {
                if (!"40001".equals(e.getSQLState())) {
                    throw e;
                }
                return false;
            } finally {
                connection.rollback();
            }
        }
    }

    private static Map<String, Object> load(Connection connection, String id) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select data from web_session where id = ?")) {
            query.setString(1, id);
            ResultSet row = query.executeQuery();
            if (!row.next()) {
                throw new SessionGone(id);
            }
            return Json.read(row.getString(1));
        }
    }

    private static void store(Connection connection, String id, Map<String, Object> data) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "update web_session set data = ?::jsonb, version = version + 1 where id = ?")) {
            update.setString(1, Json.write(data));
            update.setString(2, id);
            update.executeUpdate();
        }
    }
}
