package katabase.testbed.plans;

import java.sql.SQLException;

/** PostgreSQL refused to execute a statement whose plan was asked for. The message holds both. */
public final class PlanFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PlanFailure(String sql, SQLException cause) {
        super(cause.getMessage() + " [" + cause.getSQLState() + "] in: " + sql, cause);
    }
}
