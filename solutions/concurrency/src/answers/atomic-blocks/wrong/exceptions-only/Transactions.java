package katabase.concurrency.atomic_blocks;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;

/** Rolls back after an Exception, and switches autocommit back on in any case, which commits. */
public final class Transactions {

    private final Connection connection;
    private int depth;
    private boolean[] doomed = new boolean[64];

    public Transactions(Connection connection) {
        this.connection = connection;
    }

    public <T> T atomic(Work<T> work) throws Exception {
        Savepoint savepoint = begin();
        doomed[++depth] = false;
        try {
            T value = work.run();
            if (doomed[depth]) {
                undo(savepoint);
            } else {
                keep(savepoint);
            }
            return value;
        } catch (Exception e) {
            undo(savepoint, e);
            throw e;
        } finally {
            depth--;
            if (depth == 0 && !connection.isClosed()) {
                connection.setAutoCommit(true);
            }
        }
    }

    public void rollbackOnly() {
        if (depth == 0) {
            throw new IllegalStateException("no block is running");
        }
        doomed[depth] = true;
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
