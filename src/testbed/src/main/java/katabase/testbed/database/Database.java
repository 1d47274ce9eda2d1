package katabase.testbed.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * One test's own database, looked at and changed over plain JDBC. What goes through here is the test's and not the
 * learner's: it is neither logged nor counted, and each call commits at once.
 */
public final class Database {

    /** The application_name of the sessions of the {@link #pool}. */
    public static final String LEARNER = "learner";

    private final String name;
    private final String url;
    private final OwnConnection connections;
    private final LearnerPool pool;
    private final Roles roles;
    private volatile boolean touched;

    Database(String name, String url) {
        this.name = name;
        this.url = url;
        this.connections = new OwnConnection(this::open);
        this.pool = new LearnerPool(url);
        this.roles = new Roles(this);
    }

    /** Opens the connections that a test is going to need, so that it does not wait for them. */
    void connectAhead() {
        pool.connectAhead();
        // The first query of a session takes longer than all that follow: it fills its caches of the catalogue.
        hasLearnerSession();
    }

    /** Whether the pool still has the connection that was opened ahead. The pool itself would wait for a new one. */
    boolean hasLearnerSession() {
        return !read("select from pg_stat_get_activity(?)", pool.sessionAhead()).isEmpty();
    }

    /** Whether anybody has asked for a connection, or for anything else that may have left something here. */
    boolean isTouched() {
        return touched || pool.wasAsked();
    }

    /** Lets it count as touched: code that still runs may yet leave something here. */
    public void touch() {
        touched = true;
    }

    /** A pool of connections for the learner's code. */
    public DataSource pool() {
        return pool.dataSource();
    }

    /** Its name on the server. */
    public String name() {
        return name;
    }

    /** Its JDBC URL, with user and password. */
    public String url() {
        touched = true;
        return url;
    }

    /**
     * Makes a role for this test alone, which nobody can log in as: SET ROLE to it. It is dropped soon after the test,
     * together with all that it owns.
     *
     * @param purpose what it is for, a word in small letters: "app"
     * @return its name, which needs no quotation marks
     * @throws katabase.testbed.postgres.PostgresUnavailable if the server's user may not make roles
     */
    public String role(String purpose) {
        return roles.create(purpose);
    }

    /** Whether roles were made for this test. */
    boolean hasRoles() {
        return roles.wereMade();
    }

    /** A new connection of the caller's own, to be closed by the caller. */
    public Connection connect() {
        touched = true;
        return open();
    }

    private Connection open() {
        try {
            return DriverManager.getConnection(url);
        } catch (SQLException e) {
            throw new DatabaseFailure("connect to " + name, e);
        }
    }

    /**
     * Runs one statement that changes rows.
     *
     * @param sql the statement, with ? for parameters
     * @param parameters values as {@link PreparedStatement#setObject} takes them
     * @return the number of rows changed
     * @throws DatabaseFailure if PostgreSQL refuses it
     */
    public int execute(String sql, @Nullable Object... parameters) {
        touched = true;
        return connections.use(connection -> {
            try (PreparedStatement statement = prepare(connection, sql, parameters)) {
                return statement.execute() ? 0 : statement.getUpdateCount();
            } catch (SQLException e) {
                throw new DatabaseFailure(sql, e);
            }
        });
    }

    /**
     * All rows of a query, each from column label to value, in the query's order.
     *
     * @throws DatabaseFailure if PostgreSQL refuses it
     */
    public List<Map<String, @Nullable Object>> rows(String sql, @Nullable Object... parameters) {
        // Who asks may call a function that changes something.
        touched = true;
        return read(sql, parameters);
    }

    private List<Map<String, @Nullable Object>> read(String sql, @Nullable Object... parameters) {
        return connections.use(connection -> {
            try (PreparedStatement statement = prepare(connection, sql, parameters);
                    ResultSet result = statement.executeQuery()) {
                List<Map<String, @Nullable Object>> rows = new ArrayList<>();
                while (result.next()) {
                    rows.add(row(result));
                }
                return rows;
            } catch (SQLException e) {
                throw new DatabaseFailure(sql, e);
            }
        });
    }

    /** The only row of a query; empty if there is none. */
    public Optional<Map<String, @Nullable Object>> row(String sql, @Nullable Object... parameters) {
        List<Map<String, @Nullable Object>> rows = rows(sql, parameters);
        if (rows.size() > 1) {
            throw new IllegalStateException(rows.size() + " rows where one was asked for: " + sql);
        }
        return rows.stream().findFirst();
    }

    /** The first column of the only row of a query, which must exist; null where the column is. */
    public <T> @Nullable T value(Class<T> type, String sql, @Nullable Object... parameters) {
        Map<String, @Nullable Object> row = row(sql, parameters)
                .orElseThrow(() -> new IllegalStateException("no row where one was asked for: " + sql));
        return type.cast(row.values().iterator().next());
    }

    /** The first column of all rows of a query. */
    public <T> List<@Nullable T> column(Class<T> type, String sql, @Nullable Object... parameters) {
        List<@Nullable T> values = new ArrayList<>();
        for (Map<String, @Nullable Object> row : rows(sql, parameters)) {
            values.add(type.cast(row.values().iterator().next()));
        }
        return values;
    }

    /** The number of rows of a table that satisfy a condition, such as {@code "artist_id = ?"}. */
    public long count(String table, String condition, @Nullable Object... parameters) {
        Long count = value(Long.class, "select count(*) from " + table + " where " + condition, parameters);
        return count == null ? 0 : count;
    }

    /** Closes the pool and the connection that was kept for the calls above. */
    void disconnect() {
        pool.close();
        connections.close();
    }

    private static PreparedStatement prepare(Connection connection, String sql, @Nullable Object... parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int index = 0; index < parameters.length; index++) {
            statement.setObject(index + 1, parameters[index]);
        }
        return statement;
    }

    private static Map<String, @Nullable Object> row(ResultSet result) throws SQLException {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        for (int index = 1; index <= result.getMetaData().getColumnCount(); index++) {
            row.put(result.getMetaData().getColumnLabel(index), result.getObject(index));
        }
        return row;
    }
}
