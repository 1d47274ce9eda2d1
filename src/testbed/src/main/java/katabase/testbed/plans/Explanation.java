package katabase.testbed.plans;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;

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

    /**
     * @param sql a statement that has a plan, with ? for parameters
     * @throws SQLException if PostgreSQL refuses it
     */
    Plan of(String sql, Parameters parameters) throws SQLException {
        if (!connection.getAutoCommit()) {
            return undone(sql, parameters);
        }
        connection.setAutoCommit(false);
        try {
            return explained(sql, parameters);
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private Plan undone(String sql, Parameters parameters) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try {
            return explained(sql, parameters);
        } finally {
            connection.rollback(before);
            connection.releaseSavepoint(before);
        }
    }

    private Plan explained(String sql, Parameters parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(EXPLAIN + sql)) {
            parameters.on(statement);
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return new Plan(sql, new PlanReader().read(result.getString(1)));
            }
        }
    }
}
