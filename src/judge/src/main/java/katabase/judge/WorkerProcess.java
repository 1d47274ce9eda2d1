package katabase.judge;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import katabase.judge.worker.RunRequest;
import katabase.judge.worker.WorkerEvent;
import tools.jackson.databind.json.JsonMapper;

/** A worker as the judge sees it: a process at the other end of a socket, which may die at any moment. */
final class WorkerProcess implements Closeable {

    private static final int ENDS_WITHIN_SECONDS = 5;
    private static final int WRITES_ARCHIVE_WITHIN_SECONDS = 60;

    private final JsonMapper json = new JsonMapper();
    private final WorkerSettings settings;
    private final Process process;
    private final LastWords lastWords;
    private final Socket socket;
    private final BufferedReader events;
    private final Writer requests;

    WorkerProcess(WorkerSettings settings, Process process, LastWords lastWords, Socket socket) throws IOException {
        this.settings = settings;
        this.process = process;
        this.lastWords = lastWords;
        this.socket = socket;
        socket.setTcpNoDelay(true);
        this.events = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        this.requests = new OutputStreamWriter(socket.getOutputStream(), StandardCharsets.UTF_8);
        socket.setSoTimeout(Math.toIntExact(settings.silence().toMillis()));
    }

    /** Waits until it can take a request. */
    void awaitReady() throws IOException {
        next();
    }

    /**
     * Runs an attempt to its end, or to the worker's.
     *
     * @param seed repeats the random data of an earlier run
     */
    WorkerRun run(Compiled compiled, OptionalLong seed) {
        WorkerRun.Builder run = new WorkerRun.Builder();
        try {
            List<String> classPath =
                    compiled.classPath().stream().map(Path::toString).toList();
            Long number = seed.isPresent() ? seed.getAsLong() : null;
            requests.write(json.writeValueAsString(new RunRequest(classPath, compiled.testClass(), number)));
            requests.write('\n');
            requests.flush();
            for (WorkerEvent event = next(); ; event = next()) {
                if (event instanceof WorkerEvent.Ended ended) {
                    return run.ended(ended);
                }
                if (event instanceof WorkerEvent.Exiting exit) {
                    // All is known: what its end still does, such as the attempt's shutdown hooks, is not waited for.
                    kill();
                    return run.died(Death.of(exit));
                }
                run.add(event);
            }
        } catch (SocketTimeoutException e) {
            kill();
            return run.died(Death.byAttempt("the worker no longer answers"));
        } catch (IOException e) {
            return run.died(causeOfDeath());
        }
    }

    private WorkerEvent next() throws IOException {
        String line = events.readLine();
        if (line == null) {
            throw new IOException("the worker hung up");
        }
        return json.readValue(line, WorkerEvent.class);
    }

    private Death causeOfDeath() {
        try {
            if (!process.waitFor(ENDS_WITHIN_SECONDS, TimeUnit.SECONDS)) {
                kill();
                return Death.byAttempt("your code closed the worker's connection to the judge");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            kill();
        }
        return Death.of(process.exitValue(), lastWords.text(), settings);
    }

    boolean isAlive() {
        return process.isAlive() && !socket.isClosed();
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /** Ends the process at once. */
    void kill() {
        process.destroyForcibly();
        closeSocket();
    }

    /** Lets the worker clean up and end; kills it if it does not within five seconds. */
    @Override
    public void close() {
        closeSocket();
        awaitEnd();
    }

    /** Waits until the process has ended; kills it if it does not within five seconds, or a minute with an archive to write. */
    void awaitEnd() {
        boolean writesArchive = settings.archive().filter(Files::notExists).isPresent();
        try {
            if (!process.waitFor(
                    writesArchive ? WRITES_ARCHIVE_WITHIN_SECONDS : ENDS_WITHIN_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private void closeSocket() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
