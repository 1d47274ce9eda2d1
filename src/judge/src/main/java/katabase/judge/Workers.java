package katabase.judge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Keeps workers at hand: as many as work at once, and standbys that take over when one is lost. */
final class Workers implements AutoCloseable {

    private static final Compiled WARM_UP = new Compiled(List.of(), "katabase.judge.warmup.WarmupTest");

    private final WorkerSettings settings;
    private final int wanted;
    private final ExecutorService starter = Executors.newCachedThreadPool(Workers::daemon);
    private final Deque<CompletableFuture<WorkerProcess>> idle = new ArrayDeque<>();
    private final List<WorkerProcess> busy = new ArrayList<>();
    private final List<WorkerProcess> warming = new ArrayList<>();
    private final List<String> runs = new ArrayList<>();
    private int lent;
    private boolean closed;

    /**
     * @param wanted how many are kept, busy ones included
     */
    Workers(WorkerSettings settings, int wanted) {
        this.settings = settings;
        this.wanted = wanted;
        replenish();
    }

    /**
     * A worker that is ready; waits for it if none is.
     *
     * @throws WorkerUnavailable if none can be started
     */
    WorkerProcess take() {
        while (true) {
            WorkerProcess worker = lend(first());
            if (worker.isAlive()) {
                return worker;
            }
            discard(worker);
        }
    }

    private synchronized CompletableFuture<WorkerProcess> first() {
        lent++;
        return idle.isEmpty() ? start() : idle.remove();
    }

    private WorkerProcess lend(CompletableFuture<WorkerProcess> start) {
        try {
            WorkerProcess worker = start.join();
            synchronized (this) {
                busy.add(worker);
                if (closed) {
                    worker.kill();
                }
            }
            return worker;
        } catch (CompletionException e) {
            returned(null);
            replenish();
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private synchronized void returned(@Nullable WorkerProcess worker) {
        busy.remove(worker);
        lent--;
    }

    /** Gives a worker back that can take another attempt. */
    void giveBack(WorkerProcess worker) {
        if (!isKept(worker)) {
            worker.close();
        }
    }

    private synchronized boolean isKept(WorkerProcess worker) {
        returned(worker);
        if (closed || idle.size() + lent >= wanted) {
            return false;
        }
        idle.addFirst(CompletableFuture.completedFuture(worker));
        return true;
    }

    /** Ends a worker that is of no more use; another one is started in its place. */
    void discard(WorkerProcess worker) {
        worker.kill();
        returned(worker);
        replenish();
    }

    private synchronized void replenish() {
        while (!closed && idle.size() + lent < wanted) {
            idle.addLast(start());
        }
    }

    private synchronized CompletableFuture<WorkerProcess> start() {
        if (closed) {
            throw new WorkerUnavailable("the judge was closed");
        }
        String run = UUID.randomUUID().toString().substring(0, 8);
        runs.add(run);
        return CompletableFuture.supplyAsync(() -> startWarm(run), starter);
    }

    private WorkerProcess startWarm(String run) {
        WorkerProcess worker = new WorkerStart(settings, run).start();
        begin(worker);
        try {
            for (int round = 0; round < settings.warmUpRounds(); round++) {
                worker.run(WARM_UP, OptionalLong.empty()).death().ifPresent(sentence -> {
                    throw new WorkerUnavailable(sentence);
                });
            }
            return worker;
        } finally {
            warmed(worker);
        }
    }

    /** Whoever closes the judge does not wait until its workers are warm. */
    private synchronized void begin(WorkerProcess worker) {
        warming.add(worker);
        if (closed) {
            worker.kill();
        }
    }

    private synchronized void warmed(WorkerProcess worker) {
        warming.remove(worker);
    }

    /** The names on the server of all workers that were ever started. */
    synchronized List<String> runs() {
        return List.copyOf(runs);
    }

    /** The processes that wait for work; those that still start are not among them. */
    synchronized Stream<ProcessHandle> idle() {
        return idle.stream()
                .filter(start -> start.isDone() && !start.isCompletedExceptionally())
                .map(start -> start.join().handle());
    }

    /** Ends all workers. */
    @Override
    public void close() {
        List<CompletableFuture<WorkerProcess>> waiting;
        List<WorkerProcess> working;
        synchronized (this) {
            closed = true;
            waiting = List.copyOf(idle);
            idle.clear();
            working = List.copyOf(busy);
            warming.forEach(WorkerProcess::kill);
        }
        working.forEach(WorkerProcess::kill);
        List<CompletableFuture<Void>> ends = waiting.stream()
                .map(start -> start.handle((worker, failure) -> worker).thenAcceptAsync(Workers::end, starter))
                .toList();
        ends.forEach(CompletableFuture::join);
        working.forEach(WorkerProcess::awaitEnd);
        starter.shutdown();
    }

    private static void end(WorkerProcess worker) {
        if (worker != null) {
            worker.close();
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "workers");
        thread.setDaemon(true);
        return thread;
    }
}
