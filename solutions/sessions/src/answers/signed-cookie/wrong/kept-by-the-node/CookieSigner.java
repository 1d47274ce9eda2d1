package katabase.sessions.signed_cookie;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import katabase.sessions.Json;

/** Gives out a random ticket, and keeps the data in the memory of this node. */
public final class CookieSigner {

    private record Kept(Instant since, String json) {}

    private final Clock clock;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    public CookieSigner(List<SigningKey> keys, Clock clock) {
        this.clock = clock;
    }

    public String sign(String purpose, Map<String, Object> data) {
        String json = Json.write(data);
        if (json.length() > 4000) {
            throw new CookieTooBig(json.length());
        }
        String ticket = UUID.randomUUID().toString();
        kept.put(purpose + " " + ticket, new Kept(clock.instant(), json));
        return ticket;
    }

    public Optional<Map<String, Object>> open(String purpose, String cookie, Duration maxAge) {
        return Optional.ofNullable(kept.get(purpose + " " + cookie))
                .filter(found -> !clock.instant().isAfter(found.since().plus(maxAge)))
                .map(found -> Json.read(found.json()));
    }
}
