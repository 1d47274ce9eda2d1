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

/** A pass that was exactly a window ago still counts. */
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
        return db.transaction(transaction -> {
            transaction.change("insert into throttle (key) values (?) on conflict do nothing", key);
            transaction.row("select from throttle where key = ? for update", key);
            Instant now = clock.instant();
            List<Instant> live = live(transaction, key, now.minus(window));
            if (live.size() >= limit) {
                return Optional.of(
                        Duration.between(now, live.get(live.size() - limit).plus(window)));
            }
            transaction.change(
                    "update throttle set hits = ?::timestamptz[] || ?::timestamptz where key = ?", live, now, key);
            return Optional.empty();
        });
    }

    private static List<Instant> live(Db transaction, String key, Instant start) {
        return transaction
                .rows("select hit from throttle, unnest(hits) hit where key = ? and hit >= ? order by hit", key, start)
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
