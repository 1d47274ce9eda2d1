package katabase.testbed.plans;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;

/** Lets PostgreSQL execute a statement and tell its plan, and undoes what the statement changed. */
final class Explanation {

    private static final String EXPLAIN = "explain (analyze, buffers, timing off, format json) ";

    private final Connection connection;

    Explanation(Connection connection) {
        this.connection = connection;
    }

    /** Sets the parameters of a statement. */
    @FunctionalInterface
    interface Parameters {
        void on(PreparedStatement statement) throws SQLException;
    }

    /** Sends an EXPLAIN and gives its answer. */
    private interface Sending {
        String of(String explain) throws SQLException;
    }

    /**
     * @param sql a statement that has a plan, with ? for parameters
     * @throws SQLException if PostgreSQL refuses it
     */
    Plan of(String sql, Parameters parameters) throws SQLException {
        return undone(sql, explain -> {
            try (PreparedStatement statement = connection.prepareStatement(explain)) {
                parameters.on(statement);
                return answer(statement.executeQuery());
            }
        });
    }

    /**
     * @param sql a statement that has a plan, as {@link Statement} takes it: a ? in it is PostgreSQL's operator
     * @throws SQLException if PostgreSQL refuses it
     */
    Plan ofPlain(String sql) throws SQLException {
        return undone(sql, explain -> {
            try (Statement statement = connection.createStatement()) {
                return answer(statement.executeQuery(explain));
            }
        });
    }

    private static String answer(ResultSet result) throws SQLException {
        try (result) {
            result.next();
            return result.getString(1);
        }
    }

    private Plan undone(String sql, Sending sending) throws SQLException {
        if (!connection.getAutoCommit()) {
            return undoneToHere(sql, sending);
        }
        connection.setAutoCommit(false);
        try {
            return plan(sql, sending);
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private Plan undoneToHere(String sql, Sending sending) throws SQLException {
        Savepoint here = connection.setSavepoint();
        try {
            return plan(sql, sending);
        } finally {
            connection.rollback(here);
            connection.releaseSavepoint(here);
        }
    }

    private static Plan plan(String sql, Sending sending) throws SQLException {
        return new Plan(sql, new PlanReader().read(sending.of(EXPLAIN + sql)));
    }
}
