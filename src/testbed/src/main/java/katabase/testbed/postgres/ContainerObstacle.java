package katabase.testbed.postgres;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.condition.OS;

/**
 * Finds out, within seconds, what keeps Testcontainers from working; it would take minutes to say so itself.
 *
 * @param environment the environment's variables
 * @param pullBeginsWithin how long a registry may take to begin with the delivery of an image
 */
record ContainerObstacle(Map<String, String> environment, Duration pullBeginsWithin) {

    /** Ryuk removes containers whose owner died; its image must be there too, unless it was switched off. */
    private static final String RYUK = "testcontainers/ryuk:0.14.0";

    /** What keeps Testcontainers from working, in a few words; empty if nothing does. */
    Optional<String> find() {
        Optional<DockerEngine> engine = DockerEngine.configured(environment);
        if (engine.isEmpty()) {
            return Optional.of("no Docker engine was found");
        }
        if (!engine.get().answers()) {
            return Optional.of("the Docker engine does not answer");
        }
        if (!obtainable(engine.get(), TestcontainersServer.IMAGE)) {
            return Optional.of("the Docker engine has no image " + TestcontainersServer.IMAGE + " and cannot pull it");
        }
        if (!ryukDisabled() && !obtainable(engine.get(), RYUK)) {
            return Optional.of("the Docker engine has no image " + RYUK + " and cannot pull it");
        }
        return Optional.empty();
    }

    /** Whether engines on this system listen where {@link DockerEngine} looks; on Windows they use named pipes. */
    static boolean canTell() {
        return !OS.WINDOWS.isCurrentOs();
    }

    private boolean ryukDisabled() {
        return Boolean.parseBoolean(environment.get("TESTCONTAINERS_RYUK_DISABLED"));
    }

    private boolean obtainable(DockerEngine engine, String image) {
        return engine.has(image) || engine.pulls(image, pullBeginsWithin);
    }
}
