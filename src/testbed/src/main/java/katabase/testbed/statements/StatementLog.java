package katabase.testbed.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the learner's code sends to PostgreSQL through the injected data source, connection or session factory. What the
 * test sends through {@link katabase.testbed.database.Database} is not in it. May be used by several threads.
 */
public final class StatementLog {

    private final List<Sent> statements = new ArrayList<>();
    private @Nullable Interruption interruption;
    private @Nullable Allowance allowance;
    private long rows;

    /** An action that runs once, just before the first statement that satisfies a condition is sent. */
    private record Interruption(Predicate<Sent> condition, Runnable action) {}

    /**
     * Runs a piece of the learner's code and records what it sends.
     *
     * @throws Exception whatever it throws
     */
    public <T extends @Nullable Object> Recording<T> record(Callable<T> code) throws Exception {
        int before = size();
        long rowsBefore = rows();
        T result = code.call();
        return new Recording<>(result, since(before), rows() - rowsBefore);
    }

    /** Runs a piece of the learner's code that returns nothing, and gives what it sent. */
    public Statements sentBy(Runnable code) {
        int before = size();
        code.run();
        return since(before);
    }

    /** All statements since the test began. */
    public Statements all() {
        return since(0);
    }

    /**
     * Lets something happen at the worst moment: just before the first matching statement goes out, in the thread that
     * sends it. It happens once.
     */
    public synchronized void before(Predicate<Sent> condition, Runnable action) {
        interruption = new Interruption(condition, action);
    }

    /** Whether the action given to {@link #before} is still waiting for its statement. */
    public synchronized boolean isWaiting() {
        return interruption != null;
    }

    /**
     * From now on lets so many calls to the server through and refuses each one after them with {@link CallRefused}, so
     * that code that calls once for each row fails at once. An execution is one call, also that of a batch; COMMIT,
     * ROLLBACK and COPY are none.
     */
    public synchronized void allowOnly(int calls) {
        allowance = new Allowance(calls);
    }

    /** Forgets everything. For the testbed, between tests. */
    public synchronized void clear() {
        statements.clear();
        interruption = null;
        allowance = null;
        rows = 0;
    }

    void calling() {
        Allowance current;
        synchronized (this) {
            current = allowance;
        }
        if (current != null) {
            current.use();
        }
    }

    synchronized void rowRead() {
        rows++;
    }

    void sending(Sent sent) {
        Runnable action = null;
        synchronized (this) {
            if (interruption != null && interruption.condition().test(sent)) {
                action = interruption.action();
                interruption = null;
            }
        }
        if (action != null) {
            action.run();
        }
        synchronized (this) {
            statements.add(sent);
        }
    }

    private synchronized long rows() {
        return rows;
    }

    private synchronized int size() {
        return statements.size();
    }

    private synchronized Statements since(int index) {
        return new Statements(statements.subList(index, statements.size()));
    }
}
