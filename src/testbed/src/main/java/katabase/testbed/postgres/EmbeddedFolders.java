package katabase.testbed.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.condition.OS;

/**
 * Where the embedded server lives.
 *
 * @param cache the unpacked binaries, locks and, where there is no tmpfs, the data
 * @param data the server's data directory, which stays initialised between runs
 * @param onTmpfs whether the data directory lies in memory
 */
record EmbeddedFolders(Path cache, Path data, boolean onTmpfs) {

    private static final long ROOM_IN_BYTES = 1L << 30;
    private static final Path SHARED_MEMORY = Path.of("/dev/shm");

    /** The folders of this user; KATA_CACHE names another place for all of them. */
    static EmbeddedFolders of(Map<String, String> environment) {
        String generation = "postgres-" + SupportedVersion.OLDEST;
        String chosen = environment.get("KATA_CACHE");
        if (chosen != null && !chosen.isBlank()) {
            Path cache = Path.of(chosen.strip()).toAbsolutePath();
            return new EmbeddedFolders(cache, cache.resolve(generation), false);
        }
        Path cache = userCache(environment).resolve("katabase");
        Optional<Path> memory = memory();
        return memory.map(place -> new EmbeddedFolders(cache, place.resolve(generation), true))
                .orElseGet(() -> new EmbeddedFolders(cache, cache.resolve(generation), false));
    }

    private static Optional<Path> memory() {
        try {
            if (Files.isDirectory(SHARED_MEMORY)
                    && Files.isWritable(SHARED_MEMORY)
                    && Files.getFileStore(SHARED_MEMORY).getUsableSpace() > ROOM_IN_BYTES) {
                return Optional.of(SHARED_MEMORY.resolve("katabase-" + System.getProperty("user.name")));
            }
        } catch (IOException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static Path userCache(Map<String, String> environment) {
        Path home = Path.of(System.getProperty("user.home"));
        if (OS.WINDOWS.isCurrentOs()) {
            String local = environment.get("LOCALAPPDATA");
            return local == null ? home.resolve("AppData/Local") : Path.of(local);
        }
        if (OS.MAC.isCurrentOs()) {
            return home.resolve("Library/Caches");
        }
        String cache = environment.get("XDG_CACHE_HOME");
        return cache == null || cache.isBlank() ? home.resolve(".cache") : Path.of(cache);
    }
}
