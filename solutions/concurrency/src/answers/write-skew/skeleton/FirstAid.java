package katabase.concurrency.write_skew;

import java.sql.SQLException;
import javax.sql.DataSource;
import katabase.kata.NotSolvedYet;

/**
 * <h2>Somebody must stay</h2>
 *
 * No show of the Lantern Theatre may play without a volunteer who can do first aid. Several of them are on duty for
 * each show, and whoever wants to go home early presses a button on the telephone. Last Friday, in the break, two of
 * them pressed it in the same second. The programme asked for both of them whether somebody else was there. Both went.
 *
 * <p>The tables exist already and stay as they are (src/test/resources, schema.sql):
 *
 * <pre>
 * show  (id bigint identity primary key, title text not null)
 * aider (id bigint identity primary key, show_id bigint not null references show, name text not null,
 *        on_duty boolean not null)
 * </pre>
 *
 * Given are also {@link Departure}, {@link Transactions} and {@link Work}; use the latter two or do without.
 *
 * <h3>Your task</h3>
 *
 * Write {@link #goOffDuty}. It is called by many threads of many servers at the same time; nobody else takes aiders off
 * duty.
 *
 * <h3>What is judged</h3>
 *
 * <ol>
 *   <li>An aider leaves while another one is on duty for the same show; the last one is refused and stays on duty. Who
 *       is off duty already is told LEFT. Nobody else's row changes.
 *   <li>Two aiders are on duty. One call has done all it does and stands before the end of its COMMIT, while another
 *       session calls for the other aider: exactly one of them is LEFT and the other one REFUSED. Both get an answer
 *       and no exception, and one aider is on duty.
 *   <li>The same with three aiders, of whom two call while the first one stands in its COMMIT: two leave.
 *   <li>Two aiders are on duty, and one of them presses twice, the second time while the first call stands in its
 *       COMMIT: both calls say LEFT, and the other aider is still on duty.
 *   <li>Shows have nothing to do with each other: while a call for one show stands in its COMMIT, a call for another
 *       show comes to its end without waiting.
 *   <li>Two aiders are on duty. Just before one call's first statement that changes an aider, another session calls for
 *       the other aider: exactly one of them is LEFT and the other one REFUSED, without an exception.
 * </ol>
 */
public final class FirstAid {

    private final DataSource dataSource;

    public FirstAid(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Takes an aider off duty, unless nobody else is on duty for the same show.
     *
     * @param aiderId the number of an aider who exists
     * @return LEFT if the aider is off duty now, REFUSED if the aider has to stay
     * @throws SQLException if the database fails; losing against another aider is no such failure
     */
    public Departure goOffDuty(long aiderId) throws SQLException {
        throw new NotSolvedYet();
    }
}
