package katabase.testbed.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.condition.OS;

/**
 * The binaries from Maven Central.
 *
 * @param folder where they are unpacked
 */
record EmbeddedBinaries(Path folder) {

    private static final Duration STARTS_WITHIN = Duration.ofSeconds(30);

    /** The library's object locks a data directory until it is closed, also when another process stopped its server. */
    private static final Map<Path, EmbeddedPostgres> STARTED = new ConcurrentHashMap<>();

    /** Makes a data directory. */
    void initialise(Path data) throws IOException {
        start(data);
        stop(data);
    }

    /** Starts a server, on a data directory that is made where there is none. */
    void start(Path data) throws IOException {
        stop(data);
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(folder.toFile())
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(STARTS_WITHIN)
                .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
                .setErrorRedirector(ProcessBuilder.Redirect.DISCARD);
        ServerSettings.all().forEach(builder::setServerConfig);
        if (!OS.WINDOWS.isCurrentOs()) {
            // In the data directory, where it goes with the server: what POSIX gives, a killed server leaves behind.
            builder.setServerConfig("dynamic_shared_memory_type", "mmap");
        }
        STARTED.put(data, builder.start());
    }

    /** Stops the server that this process started on a data directory, if it did. */
    void stop(Path data) throws IOException {
        EmbeddedPostgres started = STARTED.remove(data);
        if (started != null) {
            started.close();
        }
    }
}
