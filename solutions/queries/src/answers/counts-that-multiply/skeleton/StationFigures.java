package katabase.queries.counts_that_multiply;

import java.math.BigDecimal;

/**
 * Given; nothing to do here: a station's line on the board.
 *
 * @param bikes how many stand there
 * @param trips how many started there
 * @param revenue the sum of their fares
 */
public record StationFigures(long station, String name, long bikes, long trips, BigDecimal revenue) {}
