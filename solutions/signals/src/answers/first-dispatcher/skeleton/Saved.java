package katabase.signals.first_dispatcher;

import java.sql.Connection;

/**
 * Given: the event that a row was saved. It is not committed yet.
 *
 * @param connection in whose open transaction the row was saved
 * @param id the row's number
 */
public record Saved(Connection connection, long id) {}
