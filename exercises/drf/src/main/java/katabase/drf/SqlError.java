package katabase.drf;

import java.sql.SQLException;

/** Given: a statement that PostgreSQL refused. */
public final class SqlError extends RuntimeException {

    /** SQLSTATE of a value that must be unique and is there already. */
    public static final String UNIQUE_VIOLATION = "23505";

    /** SQLSTATE of a row that others need, or that needs one that is not there. */
    public static final String FOREIGN_KEY_VIOLATION = "23503";

    /** SQLSTATE of a row that breaks a CHECK constraint. */
    public static final String CHECK_VIOLATION = "23514";

    private static final long serialVersionUID = 1L;

    private final String state;

    SqlError(String sql, SQLException cause) {
        super(cause.getMessage() + "\n  in: " + sql, cause);
        this.state = String.valueOf(cause.getSQLState());
    }

    /** The five characters of the SQLSTATE, such as 23505. */
    public String state() {
        return state;
    }
}
