package katabase.queries.next_page;

import java.time.Instant;

/** Given; nothing to do here: what the list shows of a trip. */
public record TripRow(long id, String ref, Instant startedAt) {}
