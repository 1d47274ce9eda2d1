package katabase.postgresql.no_overlap;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import katabase.kata.NotSolvedYet;

/**
 * <h2>One berth, one boat at a time</h2>
 *
 * In July the marinas of Kielwasser are full, and twice a week two skippers stand at the same berth, each with a
 * confirmation. The booking site looks whether the berth is free before it writes. So do the harbour office and the
 * fair's import. They look well, and it happens all the same: always when two of them write within the same second.
 *
 * <p>The tables exist already and stay as they are, apart from what you add (src/test/resources, schema.sql):
 *
 * <pre>
 * berth       (id bigint identity primary key, name text not null)
 * boat        (id bigint identity primary key, hull text not null unique)
 * reservation (id bigint identity primary key, berth_id bigint not null references berth,
 *              boat_id bigint not null references boat, during tstzrange not null,
 *              cancelled boolean not null default false)
 * logbook     (id bigint identity primary key, line text not null)     where callers write what they do
 * </pre>
 *
 * A cancelled reservation stays in the table. Given are {@link Answer} and {@link Period}.
 *
 * <h3>Your task</h3>
 *
 * <ol>
 *   <li>Write the rules for the table reservation into
 *       src/main/resources/katabase/postgresql/no_overlap/no_overlap.sql, then delete its line "-- not written yet".
 *   <li>Write the two methods of this class.
 * </ol>
 *
 * <h3>What is judged</h3>
 *
 * <ol>
 *   <li>{@code reserve} stores a reservation. A period that has an instant in common with another one of that berth is
 *       OVERLAP, and nothing is stored. Other berths are not concerned. A boat that does not exist is no
 *       overlap: what PostgreSQL says (23503) reaches the caller as SQLException.
 *   <li>A reservation may begin in the very instant in which another one ends.
 *   <li>Cancelled reservations do not count. A period that ends when it begins, or earlier, is INVALID; and the table
 *       itself refuses an empty period (23514), whoever writes.
 *   <li>{@code free} gives what is not reserved of a period, in order of time, each gap as long as it can be.
 *   <li>{@code reserve} works in the caller's transaction, and neither commits it nor breaks it: after each of the
 *       three answers the caller goes on writing, and commits or rolls back all of it.
 *   <li>Another session has reserved an overlapping period and has not committed yet: {@code reserve} waits for it. If
 *       it commits, the answer is OVERLAP, if it rolls back, RESERVED. And the table refuses an overlap (23P01) whoever
 *       writes: an INSERT of another program, or an UPDATE that takes a cancellation back.
 * </ol>
 */
public final class Reservations {

    /**
     * Reserves a berth.
     *
     * @param tx a connection with a running transaction of the caller's, at READ COMMITTED
     * @param berth the id of a berth
     * @param boat the id of a boat
     * @param from the first instant
     * @param to the instant after the last
     */
    public Answer reserve(Connection tx, long berth, long boat, OffsetDateTime from, OffsetDateTime to)
            throws SQLException {
        throw new NotSolvedYet();
    }

    /**
     * The parts of a period in which a berth is free.
     *
     * @param connection in autocommit mode
     * @param from the first instant, earlier than to
     * @param to the instant after the last
     */
    public List<Period> free(Connection connection, long berth, OffsetDateTime from, OffsetDateTime to)
            throws SQLException {
        throw new NotSolvedYet();
    }
}
