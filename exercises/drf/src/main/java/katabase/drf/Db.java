package katabase.drf;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;

/** Given: the database. Each statement is a transaction of its own, unless it is sent within {@link #transaction}. */
public final class Db {

    private final DataSource dataSource;
    private final Connection transaction;

    /**
     * @param dataSource where the connections come from
     */
    public Db(DataSource dataSource) {
        this(dataSource, null);
    }

    private Db(DataSource dataSource, Connection transaction) {
        this.dataSource = dataSource;
        this.transaction = transaction;
    }

    /** What is done with a connection. */
    private interface Work<T> {

        T with(Connection connection) throws SQLException;
    }

    /**
     * Sends a statement that gives rows: SELECT, or INSERT, UPDATE and DELETE with RETURNING. Whole numbers come back
     * as Long, numeric as BigDecimal, date as LocalDate, timestamptz as Instant, arrays as List.
     *
     * @param sql the statement, with ? for values
     * @param values texts, numbers, booleans, LocalDates, Instants, nulls; a List is an array: {@code id = any(?)}, and
     *     {@code unnest(?::bigint[])} where PostgreSQL cannot know of what
     * @throws SqlError if PostgreSQL refuses it
     */
    public List<Row> rows(String sql, Object... values) {
        return use(sql, connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                Jdbc.bind(statement, values);
                ResultSet result = statement.executeQuery();
                List<Row> rows = new ArrayList<>();
                while (result.next()) {
                    rows.add(Jdbc.row(result));
                }
                return rows;
            }
        });
    }

    /**
     * The only row of a statement, if there is one.
     *
     * @throws SqlError if PostgreSQL refuses it
     * @throws IllegalStateException if there are several
     */
    public Optional<Row> row(String sql, Object... values) {
        List<Row> rows = rows(sql, values);
        if (rows.size() > 1) {
            throw new IllegalStateException(rows.size() + " rows where one was asked for: " + sql);
        }
        return rows.stream().findFirst();
    }

    /**
     * Sends a statement that gives no rows, and says how many it has changed.
     *
     * @throws SqlError if PostgreSQL refuses it
     */
    public int change(String sql, Object... values) {
        return use(sql, connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                Jdbc.bind(statement, values);
                return statement.executeUpdate();
            }
        });
    }

    /**
     * Does several things in one transaction, which commits when the work returns and rolls back when it throws. Within
     * a transaction it makes a savepoint: what the work did is undone when it throws, and the rest goes on.
     *
     * @param work what is done, with the database that it is given
     * @return what the work returns
     */
    public <T> T transaction(Function<Db, T> work) {
        return use("commit", connection -> transaction == null ? commit(connection, work) : nested(work));
    }

    private <T> T commit(Connection connection, Function<Db, T> work) throws SQLException {
        connection.setAutoCommit(false);
        try {
            T result = work.apply(new Db(dataSource, connection));
            connection.commit();
            return result;
        } catch (RuntimeException | Error e) {
            connection.rollback();
            throw e;
        }
    }

    private <T> T nested(Function<Db, T> work) throws SQLException {
        Savepoint before = transaction.setSavepoint();
        try {
            T result = work.apply(this);
            transaction.releaseSavepoint(before);
            return result;
        } catch (RuntimeException | Error e) {
            transaction.rollback(before);
            throw e;
        }
    }

    private <T> T use(String sql, Work<T> work) {
        try {
            if (transaction != null) {
                return work.with(transaction);
            }
            try (Connection connection = dataSource.getConnection()) {
                return work.with(connection);
            }
        } catch (SQLException e) {
            throw new SqlError(sql, e);
        }
    }
}
