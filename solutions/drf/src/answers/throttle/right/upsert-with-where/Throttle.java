package katabase.drf.throttle;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import katabase.drf.Db;
import katabase.drf.Handler;
import katabase.drf.HttpError;
import katabase.drf.Request;
import katabase.drf.Response;

/** One statement looks and enters: if the condition of its DO UPDATE does not hold, no row comes back. */
public final class Throttle implements Handler {

    private final Db db;
    private final Clock clock;
    private final int limit;
    private final Duration window;
    private final Handler next;

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
    private Optional<Duration> refuse(String key) {
        Instant now = clock.instant();
        Instant start = now.minus(window);
        boolean passes = db.row("""
                insert into throttle as t (key, hits) values (?, array[?::timestamptz])
                on conflict (key) do update
                   set hits = array(select hit from unnest(t.hits) hit where hit > ? order by hit) || excluded.hits
                 where (select count(*) from unnest(t.hits) hit where hit > ?) < ?
                returning key""", key, now, start, start, limit).isPresent();
        return passes ? Optional.empty() : Optional.of(wait(key, now));
    }

    /** Somebody may have passed meanwhile, so it is at least a second. */
    private Duration wait(String key, Instant now) {
        List<Instant> live = live(db, key, now.minus(window));
        return live.size() < limit
                ? Duration.ofSeconds(1)
                : Duration.between(now, live.get(live.size() - limit).plus(window));
    }

    private static List<Instant> live(Db transaction, String key, Instant start) {
        return transaction
                .rows("select hit from throttle, unnest(hits) hit where key = ? and hit > ? order by hit", key, start)
                .stream()
                .map(row -> row.time("hit"))
                .toList();
    }

    private static HttpError tooMany(Duration wait) {
        long seconds = wait.plusNanos(999_999_999).toSeconds();
        return new HttpError(Response.of(429, Map.of("detail", "Available again in " + seconds + " seconds."))
                .header("Retry-After", String.valueOf(seconds)));
    }
}
