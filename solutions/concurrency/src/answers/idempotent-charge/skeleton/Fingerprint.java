package katabase.concurrency.idempotent_charge;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Given: tells one body from another. */
public final class Fingerprint {

    private Fingerprint() {}

    /** The SHA-256 of a body: 64 hexadecimal digits. */
    public static String of(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
