package katabase.postgresql.running_balance;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import katabase.kata.NotSolvedYet;

/**
 * <h2>The account statement</h2>
 *
 * Skippers pay money into a prepaid account and spend it in every harbour of Kielwasser: on nights, water, showers and
 * diesel. On the first of each month everybody gets a statement. Until now a program has asked for the entries skipper
 * by skipper and added them up; with each season it takes longer, and it has been caught with two lines that show the
 * same balance. And each harbour would like to know its best guests.
 *
 * <p>The tables exist already and stay as they are (src/test/resources, schema.sql):
 *
 * <pre>
 * skipper       (id bigint identity primary key, name text not null)
 * harbour       (id bigint identity primary key, name text not null)
 * account_entry (id bigint identity primary key, skipper_id bigint not null, harbour_id bigint not null,
 *                booked_at timestamptz not null, cents bigint not null)
 *
 * 4711 | skipper 7 | harbour 2 | 2026-05-03 10:00Z | 20000      paid in
 * 4712 | skipper 7 | harbour 2 | 2026-05-03 10:00Z | -3150      spent
 * </pre>
 *
 * An account belongs to a skipper; it is one account for all harbours. Given are {@link Line} and {@link Guest}.
 *
 * <h3>Your task</h3>
 *
 * Write the two methods of this class. The connection is in autocommit mode.
 *
 * <h3>What is judged</h3>
 *
 * <ol>
 *   <li>{@code statement} gives a line for each entry from one instant (included) up to another (not included), with
 *       the balance after the entry. The lines are sorted by skipper, then by booked_at, then by id.
 *   <li>Entries of the same instant follow each other by id, and each line has the balance after its own entry.
 *   <li>A balance includes all that was booked before the first instant. Each skipper has an account of his own.
 *       Who has no entry in the period has no line.
 *   <li>{@code bestGuests} gives, for each harbour, the skippers who have spent most there: those of whom fewer than
 *       three others spent more in that harbour. So there are more than three where several have spent the same. Spent
 *       is the sum of the negative entries, without the sign; who has spent nothing is no guest. The list is sorted by
 *       harbour, then from most to least, then by skipper.
 *   <li>With 4,000 entries of 300 skippers each method sends 1 statement, and PostgreSQL sends 1 row for each element
 *       of the list and no more.
 * </ol>
 */
public final class HarbourAccounts {

    /**
     * The account statements of all skippers.
     *
     * @param from the first instant
     * @param until the instant after the last
     */
    public List<Line> statement(Connection connection, OffsetDateTime from, OffsetDateTime until) throws SQLException {
        throw new NotSolvedYet();
    }

    /** The best guests of all harbours. */
    public List<Guest> bestGuests(Connection connection) throws SQLException {
        throw new NotSolvedYet();
    }
}
