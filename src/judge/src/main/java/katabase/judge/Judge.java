package katabase.judge;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import katabase.testbed.postgres.PostgresUnavailable;
import katabase.testbed.postgres.Server;
import org.jspecify.annotations.Nullable;

/**
 * Judges attempts: compiles them, runs them in a worker, and says what came out.
 *
 * <p>Nothing that an attempt does harms more than its worker. What breaks on Katabase's side is tried once more, on
 * another worker and if need be another server, and then said to be just that: never a red requirement. May be used by
 * several threads at once.
 */
public final class Judge implements AutoCloseable {

    private final Supplier<Server> servers;
    private final WorkerSettings settings;
    private final int workers;
    private final Compiler compiler;
    private @Nullable CompletableFuture<Installation> installation;

    /**
     * @param server where the workers' databases are made; closed with this
     * @param settings how workers are started, and what attempts are compiled against
     * @param workers how many workers are kept, standbys included
     */
    public Judge(Server server, WorkerSettings settings, int workers) {
        this(() -> server, settings, workers);
    }

    /**
     * The same with a server that is asked for while the first attempt is compiled, and again when it no longer answers.
     *
     * @param servers gives a server that answers: where it is Katabase's own, one that it starts if need be. What it throws
     *     instead is said in the verdict, and the next attempt asks again.
     */
    public Judge(Supplier<Server> servers, WorkerSettings settings, int workers) {
        this.servers = servers;
        this.settings = settings;
        this.workers = workers;
        this.compiler = new Compiler(settings.classPath());
        this.installation = opening();
    }

    private CompletableFuture<Installation> opening() {
        return CompletableFuture.supplyAsync(() -> new Installation(servers.get(), settings, workers));
    }

    /** Judges an attempt. */
    public Verdict judge(Sources sources) {
        return judge(sources, OptionalLong.empty());
    }

    /**
     * Judges an attempt on the random data of an earlier run.
     *
     * @param seed the one that the red requirement named; without it, the data are others each time
     */
    public Verdict judge(Sources sources, OptionalLong seed) {
        long start = System.nanoTime();
        String kata = sources.kata().name();
        try {
            Compiled compiled = compiler.compile(sources);
            return Verdict.of(kata, run(compiled, seed), since(start));
        } catch (CompileErrors e) {
            return Verdict.notCompiled(kata, e.problems(), since(start));
        } catch (PostgresUnavailable | WorkerUnavailable | UncheckedIOException e) {
            return Verdict.notJudged(kata, String.valueOf(e.getMessage()), since(start));
        }
    }

    /** Runs an attempt, and once more if the first run says nothing about it. */
    private WorkerRun run(Compiled compiled, OptionalLong seed) {
        Installation first = installation();
        ServerWatch watch = first.watch();
        WorkerRun run = first.run(compiled, seed);
        if (run.obstacle().isEmpty() && (!run.isRed() || watch.isUndisturbed())) {
            return run;
        }
        Installation second = installation();
        watch = second.watch();
        run = second.run(compiled, seed);
        // An attempt that ends all sessions does it again: then red is red as long as the server has lived on.
        boolean doubtful = run.isRed() && !watch.isUndisturbed() && !watch.sawServerLive();
        return doubtful ? run.withObstacle("PostgreSQL ended while your code ran") : run;
    }

    private synchronized Installation installation() {
        Installation current = opened();
        try {
            current.watch();
            return current;
        } catch (PostgresUnavailable e) {
            Installation moved = current.moved(servers, settings, workers);
            installation = CompletableFuture.completedFuture(moved);
            return moved;
        }
    }

    private synchronized Installation opened() {
        CompletableFuture<Installation> current = installation == null ? opening() : installation;
        installation = current;
        try {
            return current.join();
        } catch (CompletionException e) {
            installation = null;
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** How many workers were started so far. */
    int workersStarted() {
        return opened().workers().runs().size();
    }

    /** The workers that are ready. */
    List<ProcessHandle> idleWorkers() {
        return opened().workers().idle().toList();
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** Ends the workers, drops what they left on the server, and ends the use of the server. */
    @Override
    public synchronized void close() {
        compiler.close();
        if (installation != null) {
            installation
                    .thenAccept(Installation::close)
                    .exceptionally(failure -> null)
                    .join();
        }
    }
}
