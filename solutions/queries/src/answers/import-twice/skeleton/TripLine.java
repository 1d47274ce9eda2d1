package katabase.queries.import_twice;

import java.math.BigDecimal;
import java.time.OffsetDateTime;

/**
 * Given; nothing to do here: a line of the partner's file.
 *
 * @param ref the partner's name for the trip: up to 20 characters, quotes, commas, backslashes and tabs among them
 * @param fare null if the partner does not know it
 */
public record TripLine(String ref, long bikeId, OffsetDateTime startedAt, BigDecimal fare) {}
