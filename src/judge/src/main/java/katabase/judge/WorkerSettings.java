package katabase.judge;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import katabase.testbed.Chance;
import katabase.testbed.database.Databases;

/**
 * How workers are started.
 *
 * @param classPath what they run on: the judge, the testbed and the libraries of the katas
 * @param postgresUrl the server that they use, with user and password
 * @param heapMegabytes how much memory an attempt may use
 * @param silence how long a worker may say nothing before it counts as lost; longer than the deadline of one test
 * @param warmUpRounds how often a kata for nobody is run before the first attempt; 0 where the first verdict is all
 * @param archive a class-data sharing archive of that class path, if it is to be used; where there is none yet, a worker
 *     writes it when it ends
 * @param properties system properties of their own
 */
public record WorkerSettings(
        List<Path> classPath,
        String postgresUrl,
        int heapMegabytes,
        Duration silence,
        int warmUpRounds,
        Optional<Path> archive,
        Map<String, String> properties) {

    public WorkerSettings {
        classPath = List.copyOf(classPath);
        properties = Map.copyOf(properties);
    }

    /** The usual memory and patience, no warming up, no archive and no properties. */
    public static WorkerSettings of(List<Path> classPath, String postgresUrl) {
        return new WorkerSettings(classPath, postgresUrl, 256, Duration.ofSeconds(45), 0, Optional.empty(), Map.of());
    }

    /** The same on another server. */
    WorkerSettings on(String url) {
        return new WorkerSettings(classPath, url, heapMegabytes, silence, warmUpRounds, archive, properties);
    }

    /** The same with less memory or more. */
    public WorkerSettings withHeap(int megabytes) {
        return new WorkerSettings(classPath, postgresUrl, megabytes, silence, warmUpRounds, archive, properties);
    }

    /** The same with so many rounds of warming up, which pay where somebody waits for one verdict. */
    public WorkerSettings warmedUp(int rounds) {
        return new WorkerSettings(classPath, postgresUrl, heapMegabytes, silence, rounds, archive, properties);
    }

    /** The same with an archive, or without one. */
    public WorkerSettings withArchive(Optional<Path> file) {
        return new WorkerSettings(classPath, postgresUrl, heapMegabytes, silence, warmUpRounds, file, properties);
    }

    /**
     * The same for many verdicts in a row.
     *
     * @param limits whether random numbers come from the ends of their ranges every other time
     */
    public WorkerSettings forMany(boolean limits) {
        return with(Databases.AHEAD, "1").with(Chance.LIMITS, String.valueOf(limits));
    }

    private WorkerSettings with(String property, String value) {
        Map<String, String> more = new LinkedHashMap<>(properties);
        more.put(property, value);
        return new WorkerSettings(classPath, postgresUrl, heapMegabytes, silence, warmUpRounds, archive, more);
    }
}
