package katabase.queries.next_page;

import java.time.Instant;

/**
 * Given; nothing to do here: a place in the list, behind a trip.
 *
 * @param startedAt when that trip started
 * @param id its number
 */
public record Cursor(Instant startedAt, long id) {}
