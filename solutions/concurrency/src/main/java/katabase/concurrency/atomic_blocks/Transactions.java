package katabase.concurrency.atomic_blocks;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;

/** Remembers the innermost block that runs. Each knows the one around it and the savepoint to which it returns. */
public final class Transactions {

    private final Connection connection;
    private Block innermost;

    public Transactions(Connection connection) {
        this.connection = connection;
    }

    /** A block that runs. Without a savepoint it is the outermost one. */
    private static final class Block {

        private final Block outer;
        private final Savepoint savepoint;
        private boolean doomed;

        Block(Block outer, Savepoint savepoint) {
            this.outer = outer;
            this.savepoint = savepoint;
        }
    }

    public <T> T atomic(Work<T> work) throws Exception {
        Block block = begin();
        innermost = block;
        try {
            T value = work.run();
            if (block.doomed) {
                undo(block);
            } else {
                keep(block);
            }
            return value;
        } catch (Throwable e) {
            try {
                undo(block);
            } catch (SQLException unable) {
                e.addSuppressed(unable);
            }
            throw e;
        } finally {
            innermost = block.outer;
        }
    }

    public void rollbackOnly() {
        if (innermost == null) {
            throw new IllegalStateException("no block is running");
        }
        innermost.doomed = true;
    }

    private Block begin() throws SQLException {
        if (innermost == null) {
            connection.setAutoCommit(false);
            return new Block(null, null);
        }
        return new Block(innermost, connection.setSavepoint());
    }

    private void keep(Block block) throws SQLException {
        if (block.savepoint == null) {
            connection.commit();
            connection.setAutoCommit(true);
        } else {
            connection.releaseSavepoint(block.savepoint);
        }
    }

    private void undo(Block block) throws SQLException {
        if (block.savepoint == null) {
            connection.rollback();
            connection.setAutoCommit(true);
        } else {
            connection.rollback(block.savepoint);
            connection.releaseSavepoint(block.savepoint);
        }
    }
}
