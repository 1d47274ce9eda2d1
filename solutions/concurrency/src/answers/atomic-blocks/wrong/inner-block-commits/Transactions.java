package katabase.concurrency.atomic_blocks;

import java.sql.Connection;
import java.sql.SQLException;

/** Makes a transaction of every block: the end of an inner one commits all that there is. */
public final class Transactions {

    private final Connection connection;
    private int depth;
    private boolean[] doomed = new boolean[64];

    public Transactions(Connection connection) {
        this.connection = connection;
    }

    public <T> T atomic(Work<T> work) throws Exception {
        connection.setAutoCommit(false);
        doomed[++depth] = false;
        try {
            T value = work.run();
            if (doomed[depth]) {
                connection.rollback();
            } else {
                connection.commit();
            }
            return value;
        } catch (Throwable e) {
            try {
                connection.rollback();
            } catch (SQLException failed) {
                e.addSuppressed(failed);
            }
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
}
