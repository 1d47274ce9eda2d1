package katabase.sessions.signed_cookie;

import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Given; nothing to do here. A secret that both nodes know and no visitor does. It makes authentication codes. */
public final class SigningKey {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec secret;

    /**
     * @param secret its bytes, at least one
     */
    public SigningKey(byte[] secret) {
        this.secret = new SecretKeySpec(secret, ALGORITHM);
    }

    /** The HMAC-SHA256 of a message: 32 bytes, which nobody can find who does not have the secret. */
    public byte[] code(byte[] message) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC-SHA256", e);
        }
    }

    /** Does not tell the secret: a key may get into a log. */
    @Override
    public String toString() {
        return "a signing key";
    }
}
