package katabase.dojo.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * What stands in some files, to tell a change from a touch.
 *
 * @param digests the files' names with a digest of what stands in them
 */
record Content(Map<String, String> digests) {

    private static final String EMPTY = digest(new byte[0]);

    /** Of no file. */
    static final Content NOTHING = new Content(Map.of());

    Content {
        digests = Map.copyOf(digests);
    }

    /**
     * Reads the files. One that an editor is just replacing is not there.
     *
     * @param files by file name
     */
    static Content of(Map<String, Path> files) {
        Map<String, String> digests = new TreeMap<>();
        files.forEach((name, file) -> {
            try {
                digests.put(name, digest(Files.readAllBytes(file)));
            } catch (IOException e) {
                // It is there again at the next look.
            }
        });
        return new Content(digests);
    }

    /** Whether something stood in a file before that is empty or away now. */
    boolean lacks(Content before) {
        return before.digests.entrySet().stream()
                .filter(file -> !file.getValue().equals(EMPTY))
                .anyMatch(file -> digests.getOrDefault(file.getKey(), EMPTY).equals(EMPTY));
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new UncheckedIOException(new IOException("this Java has no SHA-256", e));
        }
    }
}
