package katabase.concurrency.atomic_blocks;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;

/** Puts the outer block's mark back after a good end only: a doomed block that throws hands its mark on. */
public final class Transactions {

    private final Connection connection;
    private int depth;
    private boolean doomed;

    public Transactions(Connection connection) {
        this.connection = connection;
    }

    public <T> T atomic(Work<T> work) throws Exception {
        Savepoint savepoint = begin();
        boolean outer = depth++ > 0 && doomed;
        doomed = false;
        try {
            T value = work.run();
            if (doomed) {
                undo(savepoint);
            } else {
                keep(savepoint);
            }
            doomed = outer;
            return value;
        } catch (Throwable e) {
            undo(savepoint, e);
            throw e;
        } finally {
            depth--;
        }
    }

    public void rollbackOnly() {
        if (depth == 0) {
            throw new IllegalStateException("no block is running");
        }
        doomed = true;
    }

    private Savepoint begin() throws SQLException {
        if (depth > 0) {
            return connection.setSavepoint();
        }
        connection.setAutoCommit(false);
        return null;
    }

    private void keep(Savepoint savepoint) throws SQLException {
        if (savepoint != null) {
            connection.releaseSavepoint(savepoint);
        } else {
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    private void undo(Savepoint savepoint) throws SQLException {
        if (savepoint != null) {
            connection.rollback(savepoint);
            connection.releaseSavepoint(savepoint);
        } else {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private void undo(Savepoint savepoint, Throwable cause) {
        try {
            undo(savepoint);
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }
}
