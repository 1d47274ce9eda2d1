package katabase.postgresql.strict_table;

/**
 * <h2>The table that says no</h2>
 *
 * Kielwasser runs the marinas of several towns in one database. Harbour masters, a booking site, an accountant's import
 * and a night job all write stays: which boat lay at which berth, from when to when, for how much. Each of them checks
 * its own input, each a little differently, and every spring the accountant finds stays that cannot be. From now on the
 * table says no.
 *
 * <p>These tables exist already and stay as they are (src/test/resources, schema.sql):
 *
 * <pre>
 * berth   (id bigint identity primary key, name text not null)
 * boat    (id bigint identity primary key, hull text not null unique)
 * skipper (id bigint identity primary key, name text not null)
 * </pre>
 *
 * <h3>Your task</h3>
 *
 * Write the table {@code stay}, and what belongs to it, into
 * src/main/resources/katabase/postgresql/strict_table/stay.sql, then delete its line "-- not written yet". There is
 * nothing to do in this file.
 *
 * <pre>
 * id           a whole number that the database gives
 * boat_id      the boat (bigint)
 * berth_id     the berth (bigint)
 * skipper_id   the skipper (bigint); may be missing
 * arrived_at   the instant of arrival (timestamptz)
 * departed_at  the instant of departure (timestamptz); missing while the boat lies there
 * fee_cents    the fee in cents, a whole number; missing while the boat lies there
 * </pre>
 *
 * The harbour's programs tell a refusal to their users by the constraint's name, as this enum does. So each name is
 * given:
 *
 * <pre>
 * stay_boat_exists             the boat, the berth and the skipper are rows of their tables. A boat or a berth
 * stay_berth_exists            that has stays cannot be deleted. A skipper can: his stays remain, and their
 * stay_skipper_exists          skipper_id is NULL from then on
 * stay_boat_arrives_once       a boat does not arrive twice in the same instant
 * stay_departs_after_arrival   a departure is later than the arrival
 * stay_fee_not_negative        a fee is 0 or more
 * stay_closed_with_fee         a stay has both a departure and a fee, or neither
 * </pre>
 *
 * <h3>What is judged</h3>
 *
 * <ol>
 *   <li>Open and closed stays are stored, with and without a skipper; a fee of 0 is one. A boat comes back, and a berth
 *       is used again.
 *   <li>A stay without boat, berth or arrival is refused with SQLSTATE 23502; one whose boat, berth or skipper does not
 *       exist with 23503 and the name above.
 *   <li>A departure at or before the arrival and a negative fee are refused with 23514, a second arrival of a boat in
 *       the same instant with 23505, under their names. An instant is an instant, whatever time zone the session is in.
 *   <li>A departure without a fee and a fee without a departure are refused with 23514 as stay_closed_with_fee.
 *   <li>Deleting a skipper keeps his stays, without a skipper. Deleting a boat or a berth that has stays is refused
 *       with 23503 (or 23001, which PostgreSQL 18 reports for RESTRICT) under the name above.
 *   <li>Among 5,000 stays, deleting a boat, a berth or a skipper without stays reads at most 8 pages of stay and its
 *       indexes. The table has at most 4 indexes, those of constraints included.
 * </ol>
 */
public enum StayRule {
    BOAT_EXISTS("stay_boat_exists", "this boat is not registered, or still has stays"),
    BERTH_EXISTS("stay_berth_exists", "there is no such berth, or it still has stays"),
    SKIPPER_EXISTS("stay_skipper_exists", "this skipper is not registered"),
    BOAT_ARRIVES_ONCE("stay_boat_arrives_once", "this arrival has been entered already"),
    DEPARTS_AFTER_ARRIVAL("stay_departs_after_arrival", "a boat cannot leave before it has come"),
    FEE_NOT_NEGATIVE("stay_fee_not_negative", "we do not pay our guests"),
    CLOSED_WITH_FEE("stay_closed_with_fee", "departure and fee are entered together");

    private final String constraint;
    private final String message;

    StayRule(String constraint, String message) {
        this.constraint = constraint;
        this.message = message;
    }

    /** The name of the constraint. */
    public String constraint() {
        return constraint;
    }

    /** What the harbour office shows. */
    public String message() {
        return message;
    }
}
