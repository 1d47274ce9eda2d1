package katabase.sessions.rotate_on_login;

import java.security.SecureRandom;
import java.util.Base64;

/** Given: ids that nobody can guess. */
public final class SessionId {

    private static final SecureRandom RANDOM = new SecureRandom();

    private SessionId() {}

    /** A new id: 22 letters, digits, - and _, with 128 random bits. */
    public static String random() {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
