package katabase.testbed.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One connection that is kept open, because opening one takes longer than most statements. A thread that finds it in use
 * gets another one for the moment, so that nobody waits for somebody who waits for a lock.
 */
final class OwnConnection implements AutoCloseable {

    private final Supplier<Connection> opening;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable Connection kept;

    OwnConnection(Supplier<Connection> opening) {
        this.opening = opening;
    }

    <T> T use(Function<Connection, T> work) {
        if (lock.isHeldByCurrentThread() || !lock.tryLock()) {
            return useAnother(work);
        }
        try {
            return useKept(work);
        } finally {
            lock.unlock();
        }
    }

    private <T> T useKept(Function<Connection, T> work) {
        Connection known = kept;
        if (known == null) {
            return work.apply(reopened());
        }
        try {
            return work.apply(known);
        } catch (DatabaseFailure e) {
            // To ask before each statement whether the session lives doubles the round trips. One that somebody has
            // ended
            // says so at its next statement, and has done nothing of it.
            if (!isClosed(known)) {
                throw e;
            }
            return work.apply(reopened());
        }
    }

    private Connection reopened() {
        Connection connection = opening.get();
        kept = connection;
        return connection;
    }

    private <T> T useAnother(Function<Connection, T> work) {
        try (Connection another = opening.get()) {
            return work.apply(another);
        } catch (SQLException e) {
            throw new DatabaseFailure("close a connection", e);
        }
    }

    private static boolean isClosed(Connection connection) {
        try {
            return connection.isClosed();
        } catch (SQLException e) {
            throw new DatabaseFailure("look at a connection", e);
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            if (kept != null) {
                kept.close();
                kept = null;
            }
        } catch (SQLException e) {
            throw new DatabaseFailure("close a connection", e);
        } finally {
            lock.unlock();
        }
    }
}
