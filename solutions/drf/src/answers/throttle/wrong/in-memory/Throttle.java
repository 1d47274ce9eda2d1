package katabase.drf.throttle;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import katabase.drf.Db;
import katabase.drf.Handler;
import katabase.drf.HttpError;
import katabase.drf.Request;
import katabase.drf.Response;

/** Counts in the memory of one server. */
public final class Throttle implements Handler {

    private final Db db;
    private final Clock clock;
    private final int limit;
    private final Duration window;
    private final Handler next;
    private final Map<String, List<Instant>> hits = new HashMap<>();

    public Throttle(Db db, Clock clock, int limit, Duration window, Handler next) {
        this.db = db;
        this.clock = clock;
        this.limit = limit;
        this.window = window;
        this.next = next;
    }

    @Override
    public Response handle(Request request) {
        refuse(key(request)).ifPresent(wait -> {
            throw tooMany(wait);
        });
        return next.handle(request);
    }

    /** Only the last address in X-Forwarded-For was written by our proxy. */
    private static String key(Request request) {
        if (!request.caller().isAnonymous()) {
            return "member " + request.caller().id();
        }
        String addresses = request.header("X-Forwarded-For").orElse(request.address());
        return "address " + addresses.substring(addresses.lastIndexOf(',') + 1).strip();
    }

    /** Takes a place, or says how long it is until there is one. */
    private synchronized Optional<Duration> refuse(String key) {
        Instant now = clock.instant();
        List<Instant> live = live(key, now);
        if (live.size() >= limit) {
            return Optional.of(
                    Duration.between(now, live.get(live.size() - limit).plus(window)));
        }
        live.add(now);
        return Optional.empty();
    }

    private List<Instant> live(String key, Instant now) {
        List<Instant> live = hits.computeIfAbsent(key, each -> new ArrayList<>());
        live.removeIf(hit -> !hit.isAfter(now.minus(window)));
        return live;
    }

    private static HttpError tooMany(Duration wait) {
        long seconds = wait.plusNanos(999_999_999).toSeconds();
        return new HttpError(Response.of(429, Map.of("detail", "Available again in " + seconds + " seconds."))
                .header("Retry-After", String.valueOf(seconds)));
    }
}
