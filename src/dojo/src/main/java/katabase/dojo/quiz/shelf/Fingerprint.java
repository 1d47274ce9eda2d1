package katabase.dojo.quiz.shelf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;

/**
 * By what a changed file is told from the one that was read.
 *
 * @param size in bytes
 * @param modified when it was written
 * @param hash of its content
 * @param settled whether it had not been written just before it was read; if it had, another change may bear the same
 *     time, since some file systems count in steps of two seconds
 */
record Fingerprint(long size, Instant modified, String hash, boolean settled) {

    private static final Duration COARSEST_CLOCK = Duration.ofSeconds(2);

    /**
     * Takes the fingerprint of a file.
     *
     * @param now what time it is
     */
    static Fingerprint of(Path file, Instant now) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        Instant modified = attributes.lastModifiedTime().toInstant();
        return new Fingerprint(
                attributes.size(),
                modified,
                hash(file),
                modified.plus(COARSEST_CLOCK).isBefore(now));
    }

    /** Whether the file's size and time tell that it is still what it was. */
    boolean fitsAtOnce(Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return settled
                && attributes.size() == size
                && attributes.lastModifiedTime().toInstant().equals(modified);
    }

    /** Whether another fingerprint is one of the same content. */
    boolean sameContent(Fingerprint other) {
        return hash.equals(other.hash);
    }

    private static String hash(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("each Java has SHA-256", e);
        }
    }
}
