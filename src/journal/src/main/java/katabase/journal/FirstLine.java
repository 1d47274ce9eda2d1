package katabase.journal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** The beginning of a file. */
final class FirstLine {

    /** Longer than any line that says a version. */
    private static final int MOST = 256;

    private FirstLine() {}

    /** The first line with its end; empty if there is no file, or the line is longer than one that says a version. */
    static Optional<byte[]> of(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] begin = in.readNBytes(MOST);
            for (int index = 0; index < begin.length; index++) {
                if (begin[index] == '\n') {
                    return Optional.of(Arrays.copyOf(begin, index + 1));
                }
            }
        }
        return Optional.empty();
    }
}
