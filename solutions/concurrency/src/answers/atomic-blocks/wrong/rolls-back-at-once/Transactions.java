package katabase.concurrency.atomic_blocks;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Rolls back when rollbackOnly is called, and keeps what the block writes afterwards. */
public final class Transactions {

    private final Connection connection;
    private final Deque<Optional<Savepoint>> blocks = new ArrayDeque<>();

    public Transactions(Connection connection) {
        this.connection = connection;
    }

    public <T> T atomic(Work<T> work) throws Exception {
        blocks.push(begin());
        try {
            T value = work.run();
            if (blocks.peek().isPresent()) {
                connection.releaseSavepoint(blocks.peek().get());
            } else {
                connection.commit();
                connection.setAutoCommit(true);
            }
            return value;
        } catch (Throwable e) {
            try {
                undo(blocks.peek());
                if (blocks.size() == 1) {
                    connection.setAutoCommit(true);
                }
            } catch (SQLException failed) {
                e.addSuppressed(failed);
            }
            throw e;
        } finally {
            blocks.pop();
        }
    }

    public void rollbackOnly() {
        if (blocks.isEmpty()) {
            throw new IllegalStateException("no block is running");
        }
        try {
            undo(blocks.peek());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Optional<Savepoint> begin() throws SQLException {
        if (blocks.isEmpty()) {
            connection.setAutoCommit(false);
            return Optional.empty();
        }
        return Optional.of(connection.setSavepoint());
    }

    private void undo(Optional<Savepoint> block) throws SQLException {
        if (block.isPresent()) {
            connection.rollback(block.get());
        } else {
            connection.rollback();
        }
    }
}
