package katabase.sessions.signed_cookie;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import katabase.sessions.Json;

/** Purpose and time stand in the JSON beside the data, and the code stands before all of it, as bytes. */
public final class CookieSigner {

    private static final int CODE = 32;

    private final List<SigningKey> keys;
    private final Clock clock;

    public CookieSigner(List<SigningKey> keys, Clock clock) {
        this.keys = List.copyOf(keys);
        this.clock = clock;
    }

    public String sign(String purpose, Map<String, Object> data) {
        Map<String, Object> envelope =
                Map.of("for", purpose, "at", clock.instant().toString(), "data", data);
        byte[] json = Json.write(envelope).getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(keys.get(0).code(json), CODE + json.length);
        System.arraycopy(json, 0, all, CODE, json.length);
        String cookie = Base64.getUrlEncoder().encodeToString(all);
        if (cookie.length() > 4000) {
            throw new CookieTooBig(cookie.length());
        }
        return cookie;
    }

    @SuppressWarnings("unchecked")
    public Optional<Map<String, Object>> open(String purpose, String cookie, Duration maxAge) {
        byte[] all;
        try {
            all = Base64.getUrlDecoder().decode(cookie);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        if (all.length <= CODE) {
            return Optional.empty();
        }
        byte[] code = Arrays.copyOf(all, CODE);
        byte[] json = Arrays.copyOfRange(all, CODE, all.length);
        if (keys.stream().noneMatch(key -> MessageDigest.isEqual(key.code(json), code))) {
            return Optional.empty();
        }
        Map<String, Object> envelope = Json.read(new String(json, StandardCharsets.UTF_8));
        Instant signed = Instant.parse((String) envelope.get("at"));
        if (!envelope.get("for").equals(purpose) || clock.instant().isAfter(signed.plus(maxAge))) {
            return Optional.empty();
        }
        return Optional.of((Map<String, Object>) envelope.get("data"));
    }
}
