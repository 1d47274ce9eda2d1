package katabase.queries.next_page;

import java.util.List;

/**
 * Given; nothing to do here: a piece of the list.
 *
 * @param rows the trips, newest first
 * @param next the place behind the last of them; null if no trip follows
 */
public record Page(List<TripRow> rows, Cursor next) {}
