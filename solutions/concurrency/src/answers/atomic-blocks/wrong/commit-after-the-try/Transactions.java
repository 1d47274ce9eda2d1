package katabase.concurrency.atomic_blocks;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;

/** Commits where nobody expects an exception any more. */
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
        T value;
        boolean doom;
        try {
            value = work.run();
            doom = doomed[depth];
        } catch (Throwable e) {
            undo(savepoint, e);
            throw e;
        } finally {
            depth--;
        }
        if (doom) {
            undo(savepoint);
        } else {
            keep(savepoint);
        }
        return value;
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
