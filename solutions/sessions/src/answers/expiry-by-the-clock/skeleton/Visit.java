package katabase.sessions.expiry_by_the_clock;

import java.time.Instant;
import java.util.Map;
import katabase.sessions.Session;

/**
 * Given; nothing to do here. A session with what decides about its end.
 *
 * @param session its id and data; the id is always there
 * @param createdAt when it began; this never changes
 * @param expiry when it is to end
 */
public record Visit(Session session, Instant createdAt, Expiry expiry) {

    /** A session that begins now, with no data, and for which nothing was set. */
    public static Visit begins(String id, Instant now) {
        return new Visit(Session.stored(id, Map.of()), now, new Expiry.Standard());
    }

    /** The same with another setting, which counts as soon as it is saved. */
    public Visit ending(Expiry other) {
        return new Visit(session, createdAt, other);
    }
}
