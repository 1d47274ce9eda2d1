package katabase.judge;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import katabase.judge.worker.Worker;
import katabase.testbed.database.Databases;
import katabase.testbed.postgres.Route;

/**
 * Starts one worker.
 *
 * @param settings how
 * @param run the name of its run on the server: eight hexadecimal digits
 */
record WorkerStart(WorkerSettings settings, String run) {

    private static final Duration WITHIN = Duration.ofSeconds(30);
    private static final int LOOK_EVERY_MILLISECONDS = 200;

    /**
     * Starts it and waits until it can take a request.
     *
     * @throws WorkerUnavailable if it does not start
     */
    WorkerProcess start() {
        try (ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            door.setSoTimeout(LOOK_EVERY_MILLISECONDS);
            ProcessBuilder builder = new ProcessBuilder(command(door.getLocalPort())).redirectErrorStream(true);
            builder.environment().put(Route.VARIABLE, settings.postgresUrl());
            Process process = builder.start();
            LastWords lastWords = LastWords.of(process);
            try {
                process.getOutputStream().close();
                WorkerProcess worker = new WorkerProcess(settings, process, lastWords, accept(door, process));
                worker.awaitReady();
                return worker;
            } catch (IOException e) {
                process.destroyForcibly();
                throw new WorkerUnavailable(
                        lastWords.text().lines().findFirst().orElseGet(() -> String.valueOf(e.getMessage())));
            }
        } catch (IOException e) {
            throw new WorkerUnavailable(String.valueOf(e.getMessage()));
        }
    }

    private static Socket accept(ServerSocket door, Process process) throws IOException {
        long end = System.nanoTime() + WITHIN.toNanos();
        while (true) {
            try {
                return door.accept();
            } catch (SocketTimeoutException e) {
                if (!process.isAlive() || System.nanoTime() > end) {
                    throw e;
                }
            }
        }
    }

    private List<String> command(int port) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-Xshare:auto",
                "-Xmx" + settings.heapMegabytes() + "m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-D" + Databases.RUN + "=" + run,
                "-D" + Worker.PORT + "=" + port));
        // An archive that does not fit any more is no reason to say anything to anybody.
        command.add("-Xlog:disable");
        settings.archive()
                .ifPresent(archive -> command.add(
                        (Files.exists(archive) ? "-XX:SharedArchiveFile=" : "-XX:ArchiveClassesAtExit=") + archive));
        settings.properties().forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.add("-cp");
        command.add(settings.classPath().stream()
                .map(Path::toString)
                .collect(Collectors.joining(System.getProperty("path.separator"))));
        command.add(Worker.class.getName());
        return command;
    }
}
