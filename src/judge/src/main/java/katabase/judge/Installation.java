package katabase.judge;

import java.util.OptionalLong;
import java.util.function.Supplier;
import katabase.testbed.database.Databases;
import katabase.testbed.postgres.PostgresUnavailable;
import katabase.testbed.postgres.Server;

/** A server, the workers whose databases are on it, and the watch over it. */
final class Installation implements AutoCloseable {

    private final Server server;
    private final Workers workers;
    private ServerWatch watch;

    /**
     * @param server where the workers' databases are made; closed with this
     * @throws PostgresUnavailable if the server does not answer
     */
    Installation(Server server, WorkerSettings settings, int workers) {
        this.server = server;
        this.watch = new ServerWatch(server);
        this.workers = new Workers(settings.on(server.url("postgres")), workers);
    }

    /** The watch over the server; a new one if the last one was disturbed. */
    synchronized ServerWatch watch() {
        if (!watch.isUndisturbed()) {
            watch.close();
            watch = new ServerWatch(server);
        }
        return watch;
    }

    /**
     * The same on the server that can be had now.
     *
     * @param servers gives a server that answers, the same one or another
     * @throws PostgresUnavailable if there is none; then this stays as it is
     */
    Installation moved(Supplier<Server> servers, WorkerSettings settings, int count) {
        Server next = servers.get();
        Installation moved = new Installation(next, settings, count);
        end();
        if (next != server) {
            server.close();
        }
        return moved;
    }

    /**
     * Runs an attempt on a worker that is ready.
     *
     * @param seed repeats the random data of an earlier run
     */
    WorkerRun run(Compiled compiled, OptionalLong seed) {
        WorkerProcess worker = workers.take();
        WorkerRun run = worker.run(compiled, seed);
        if (run.sound()) {
            workers.giveBack(worker);
        } else {
            workers.discard(worker);
        }
        return run;
    }

    Workers workers() {
        return workers;
    }

    private void end() {
        workers.close();
        watch.close();
    }

    /** Ends the workers, drops what they left on the server, and ends the use of the server. */
    @Override
    public void close() {
        end();
        try (server) {
            Databases.drop(server, workers.runs());
        } catch (PostgresUnavailable e) {
            // The next process that uses this server drops them: one that cannot be reached keeps nobody from ending.
            return;
        }
    }
}
