package katabase.sessions.two_tabs_one_cart;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import katabase.sessions.Json;

/** Locks the row if there is one, and stores the session in any case. */
public final class SessionStore {

    private final DataSource dataSource;

    public SessionStore(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    public void change(String id, UnaryOperator<Map<String, Object>> edit) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                long version = 0;
                Map<String, Object> data;
                try (PreparedStatement query =
                        connection.prepareStatement("select data, version from web_session where id = ?")) {
                    query.setString(1, id);
                    ResultSet row = query.executeQuery();
                    if (!row.next()) {
                        throw new SessionGone(id);
                    }
                    data = Json.read(row.getString(1));
                    version = row.getLong(2);
                }
                if (store(connection, id, edit.apply(data), version) == 0) {
                    connection.rollback();
                    change(id, edit);
                    return;
                }
                connection.commit();
            } finally {
                // Nothing after a commit; otherwise the lock ends here, and not at the pool's mercy.
                connection.rollback();
            }
        }
    }

    private static int store(Connection connection, String id, Map<String, Object> data, long version)
            throws SQLException {
        try (PreparedStatement upsert = connection.prepareStatement("""
                insert into web_session (id, data) values (?, ?::jsonb)
                    on conflict (id) do update set data = excluded.data, version = web_session.version + 1
                                             where web_session.version = ?""")) {
            upsert.setString(1, id);
            upsert.setString(2, Json.write(data));
            upsert.setLong(3, version);
            return upsert.executeUpdate();
        }
    }
}
