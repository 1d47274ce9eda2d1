package katabase.concurrency.atomic_blocks;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Keeps the savepoints of the inner blocks on a stack, and their marks on another one. */
public final class Transactions {

    private final Connection connection;
    private final Deque<Optional<Savepoint>> blocks = new ArrayDeque<>();
    private final Set<Integer> doomed = new HashSet<>();

    public Transactions(Connection connection) {
        this.connection = connection;
    }

    public <T> T atomic(Work<T> work) throws Exception {
        if (blocks.isEmpty()) {
            connection.setAutoCommit(false);
            blocks.push(Optional.empty());
        } else {
            blocks.push(Optional.of(connection.setSavepoint("block_" + blocks.size())));
        }
        boolean kept = false;
        Throwable cause = null;
        try {
            T value = work.run();
            if (!doomed.contains(blocks.size())) {
                keep(blocks.peek());
                kept = true;
            }
            return value;
        } catch (Throwable e) {
            cause = e;
            throw e;
        } finally {
            doomed.remove(blocks.size());
            Optional<Savepoint> block = blocks.pop();
            if (!kept) {
                undo(block, cause);
            }
        }
    }

    public void rollbackOnly() {
        if (blocks.isEmpty()) {
            throw new IllegalStateException("no block is running");
        }
        doomed.add(blocks.size());
    }

    private void keep(Optional<Savepoint> block) throws SQLException {
        if (block.isPresent()) {
            connection.releaseSavepoint(block.get());
        } else {
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    private void undo(Optional<Savepoint> block, Throwable cause) throws SQLException {
        try {
            if (block.isPresent()) {
                connection.rollback(block.get());
                connection.releaseSavepoint(block.get());
            } else {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            if (cause == null) {
                throw e;
            }
            cause.addSuppressed(e);
        }
    }
}
