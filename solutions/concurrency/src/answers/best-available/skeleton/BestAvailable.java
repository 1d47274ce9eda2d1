package katabase.concurrency.best_available;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import katabase.kata.NotSolvedYet;

/**
 * <h2>Any three seats, please</h2>
 *
 * When a new play goes on sale, most people do not choose their seats: they want the best ones that are left, and those
 * are the ones with the lowest numbers. The first version of the Lantern Theatre's shop let everybody stand in line for
 * seat 1. The second one passed over whatever somebody else was working on, and told people "sold out" while half of
 * those seats came back a moment later, because a card was refused.
 *
 * <p>The tables exist already and stay as they are (src/test/resources, schema.sql). A seat is free if it has no
 * customer.
 *
 * <pre>
 * show (id bigint identity primary key, title text not null)
 * seat (id bigint identity primary key, show_id bigint not null references show, number integer not null,
 *       customer_id bigint, unique (show_id, number))
 * </pre>
 *
 * <h3>Your task</h3>
 *
 * Write {@link #take}. It works in the caller's transaction, which is at READ COMMITTED and which the caller commits or
 * rolls back some time later. To be locked is not to be sold: another customer's transaction holds the seats that it is
 * about to take, and may yet give them back.
 *
 * <h3>What is judged</h3>
 *
 * <ol>
 *   <li>The customer gets the free seats of the show with the lowest numbers, and exactly as many as asked for. If
 *       there are too few, the answer is an empty list, no seat changes, and none stays locked. The transaction is
 *       still the caller's: what the caller wrote before is neither committed nor rolled back, and the caller's
 *       ROLLBACK frees the seats.
 *   <li>Another session is just taking the lowest free seats: you take the next ones, without waiting, and lock no
 *       other seats than those. Whoever comes after that session has rolled back gets its seats.
 *   <li>Another session is just taking a seat without which the rest is too few: you wait for it. If it commits, the
 *       answer is empty, and no seat stays locked by you; if it rolls back, you take all that were asked for.
 *   <li>While you wait for a seat, you hold no seat of a higher number.
 *   <li>It is exactly as many also if PostgreSQL chooses another plan. The caller's session has these settings off:
 *       enable_hashjoin, enable_hashagg, enable_mergejoin, enable_sort, enable_incremental_sort, enable_memoize and
 *       enable_material.
 * </ol>
 */
public final class BestAvailable {

    /**
     * Gives a customer the best free seats of a show, or none.
     *
     * @param transaction the caller's; neither committed nor rolled back nor closed here
     * @param seats how many, at least 1
     * @return the numbers of the seats in ascending order; empty if there are too few
     * @throws SQLException if the database fails
     */
    public List<Integer> take(Connection transaction, long showId, long customerId, int seats) throws SQLException {
        throw new NotSolvedYet();
    }
}
