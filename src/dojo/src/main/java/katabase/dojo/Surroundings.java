package katabase.dojo;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import katabase.dojo.terminal.Terminal;
import katabase.judge.ClassPath;

/**
 * What a command finds around it.
 *
 * @param workspace the folder of the root POM
 * @param libraries what attempts and workers run on
 * @param workerArchive a class-data sharing archive for workers
 * @param environment the environment's variables
 * @param terminal where it writes
 */
public record Surroundings(
        Path workspace,
        List<Path> libraries,
        Optional<Path> workerArchive,
        Map<String, String> environment,
        Terminal terminal) {

    /** Name of the system property with the workspace's folder; the launcher script sets it. */
    public static final String WORKSPACE = "kata.workspace";

    /** Name of the system property with the file of the workers' archive. */
    public static final String WORKER_ARCHIVE = "kata.worker.archive";

    public Surroundings {
        libraries = List.copyOf(libraries);
        environment = Map.copyOf(environment);
    }

    static Surroundings ofProcess(Terminal terminal) {
        return new Surroundings(
                Path.of(System.getProperty(WORKSPACE, "")).toAbsolutePath(),
                ClassPath.ofThisProcess(),
                Optional.ofNullable(System.getProperty(WORKER_ARCHIVE))
                        .map(Path::of)
                        .filter(Files::exists),
                System.getenv(),
                terminal);
    }
}
