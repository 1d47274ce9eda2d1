package katabase.sessions.two_tabs_one_cart;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.UnaryOperator;
import katabase.sessions.Json;
import katabase.testbed.database.Database;

/** The shop's second node, which runs the older program, with one connection to the same database. */
final class OtherNode implements AutoCloseable {

    private final Connection connection;

    private OtherNode(Connection connection) {
        this.connection = connection;
    }

    static OtherNode on(Database database) {
        try {
            Connection connection = database.connect();
            connection.setAutoCommit(false);
            return new OtherNode(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("the other node could not begin", e);
        }
    }

    /** Locks the row, changes the data, raises the version, commits. A session that is gone is left alone. */
    void change(String id, UnaryOperator<Map<String, Object>> edit) throws SQLException {
        try (PreparedStatement query =
                        connection.prepareStatement("select data from web_session where id = ? for update");
                PreparedStatement update = connection.prepareStatement(
                        "update web_session set data = ?::jsonb, version = version + 1 where id = ?")) {
            query.setString(1, id);
            ResultSet row = query.executeQuery();
            if (row.next()) {
                update.setString(1, Json.write(edit.apply(Json.read(row.getString(1)))));
                update.setString(2, id);
                update.executeUpdate();
            }
            connection.commit();
        }
    }

    /** The customer logs out: deletes the row. */
    void logOut(String id) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from web_session where id = ?")) {
            delete.setString(1, id);
            delete.executeUpdate();
            connection.commit();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
