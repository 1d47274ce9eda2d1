package katabase.dojo.progress;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a snapshot lies. It holds nothing that does not follow from the journal, and may be deleted at any time.
 *
 * @param file the file, which need not exist
 */
record SnapshotFile(Path file) {

    private static final int BUFFER = 1 << 16;

    /** The snapshot; empty if there is none that can be used. */
    Optional<Snapshot> read() {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER))) {
            return SnapshotForm.read(in);
        } catch (IOException | RuntimeException unusable) {
            // It can be derived again.
            return Optional.empty();
        }
    }

    /** Replaces the snapshot as a whole; where that cannot be, nothing is lost but time. */
    void write(Snapshot snapshot) {
        Path unfinished = null;
        try {
            Files.createDirectories(file.getParent());
            unfinished = Files.createTempFile(file.getParent(), "progress-", ".unfinished");
            try (DataOutputStream out =
                    new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(unfinished), BUFFER))) {
                SnapshotForm.write(snapshot, out);
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            delete(unfinished);
        }
    }

    private static void delete(@Nullable Path unfinished) {
        try {
            if (unfinished != null) {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException e) {
            // A full or read-only disk: said where something is lost by it.
            return;
        }
    }
}
