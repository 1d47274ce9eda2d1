package katabase.sessions.signed_cookie;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import katabase.sessions.Json;

/** Signs {@code milliseconds.data} together with the purpose, and reads nothing whose code it has not found right. */
public final class CookieSigner {

    private static final int MOST_CHARACTERS = 4000;
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private final List<SigningKey> keys;
    private final Clock clock;

    public CookieSigner(List<SigningKey> keys, Clock clock) {
        this.keys = List.copyOf(keys);
        this.clock = clock;
    }

    public String sign(String purpose, Map<String, Object> data) {
        String message = clock.millis() + "." + ENCODER.encodeToString(bytes(Json.write(data)));
        String cookie = message + "." + code(keys.get(0), purpose, message);
        if (cookie.length() > MOST_CHARACTERS) {
            throw new CookieTooBig(cookie.length());
        }
        return cookie;
    }

    public Optional<Map<String, Object>> open(String purpose, String cookie, Duration maxAge) {
        String[] parts = cookie.split("\\.", -1);
        if (parts.length != 3 || !isSigned(purpose, parts[0] + "." + parts[1], parts[2])) {
            return Optional.empty();
        }
        // From here on it is our own writing, so that nothing in it can surprise us.
        Instant signed = Instant.ofEpochMilli(Long.parseLong(parts[0]));
        if (clock.instant().isAfter(signed.plus(maxAge))) {
            return Optional.empty();
        }
        return Optional.of(Json.read(new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)));
    }

    private boolean isSigned(String purpose, String message, String code) {
        return keys.stream().anyMatch(key -> MessageDigest.isEqual(bytes(code(key, purpose, message)), bytes(code)));
    }

    /** A key of its own for each purpose. */
    private static String code(SigningKey key, String purpose, String message) {
        return ENCODER.encodeToString(new SigningKey(key.code(bytes(purpose))).code(bytes(message)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
