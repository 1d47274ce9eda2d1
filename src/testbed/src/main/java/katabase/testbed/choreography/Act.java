package katabase.testbed.choreography;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import katabase.testbed.database.Database;
import org.jspecify.annotations.Nullable;

/** A call of the learner's code that runs in a thread of its own while the test plays the other part. */
public final class Act<T extends @Nullable Object> {

    private final Database database;
    private final Patience patience;
    private final Thread thread;
    private final CompletableFuture<Outcome<T>> outcome = new CompletableFuture<>();

    Act(Callable<T> code, Database database, Patience patience) {
        this.database = database;
        this.patience = patience;
        this.thread = new Thread(() -> perform(code), "learner");
        thread.setDaemon(true);
        thread.start();
    }

    private void perform(Callable<T> code) {
        try {
            outcome.complete(Outcome.of(code));
        } catch (Throwable e) {
            outcome.completeExceptionally(e);
        }
    }

    /**
     * Waits until the call waits for the rival, or has ended without waiting: whichever comes first.
     *
     * @return whether it waits
     * @throws katabase.kata.NotSolvedYet if it has ended with that
     * @throws AssertionError if neither happens within eight seconds; it lists what the sessions do
     */
    public boolean waitsFor(Rival rival) {
        try {
            patience.until(
                    () -> outcome.isDone() || blockedBy(rival),
                    "your method has neither ended nor does it wait for " + rival.name());
        } catch (PatienceExhausted e) {
            throw withStandstill(e);
        }
        return !hasEnded();
    }

    /**
     * Whether the call has ended, at this moment.
     *
     * @throws katabase.kata.NotSolvedYet if it has ended with that
     */
    public boolean hasEnded() {
        if (outcome.isCompletedExceptionally()) {
            outcome();
        }
        return outcome.isDone();
    }

    private boolean blockedBy(Rival rival) {
        return database.count(
                        "pg_stat_activity",
                        "datname = current_database() and ? = any(pg_blocking_pids(pid))",
                        rival.processId())
                > 0;
    }

    /**
     * How the call ended; waits for it.
     *
     * @throws AssertionError if it has not ended within eight seconds; it lists what the sessions do
     */
    public Outcome<T> outcome() {
        try {
            return outcome.get(patience.cap().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw withStandstill(patience.exhausted("your method has not ended although nothing holds it any more"));
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The judge shows the learner's line of what lies deepest behind a failure. */
    private PatienceExhausted withStandstill(PatienceExhausted failure) {
        failure.initCause(new Standstill(thread));
        return failure;
    }

    boolean isRunning() {
        return !outcome.isDone();
    }

    void cancel() {
        thread.interrupt();
    }
}
