package katabase.postgresql.no_overlap;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * Given; nothing to do here: from one instant (included) up to another (not included). The same instants are equal,
 * whatever offset they are written with.
 */
public record Period(OffsetDateTime from, OffsetDateTime to) {

    public Period {
        from = from.withOffsetSameInstant(ZoneOffset.UTC);
        to = to.withOffsetSameInstant(ZoneOffset.UTC);
    }
}
