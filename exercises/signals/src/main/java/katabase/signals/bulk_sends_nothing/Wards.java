package katabase.signals.bulk_sends_nothing;

import katabase.kata.NotSolvedYet;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

/**
 * <h2>The ward that was never full</h2>
 *
 * The screen at the door of the clinic Four Paws shows how many animals lie in each ward. It was kept up to date by a
 * listener, which added one at each admission, and on Monday it showed 7 animals in a ward that had been discharged on
 * Sunday: by one statement, of which no listener heard. Now the number shall be right whoever writes.
 *
 * <p>The tables exist already (src/test/resources, schema.sql), and so do 5,250 animals, of which 5,000 went home
 * long ago. An animal without a ward is at home. There is no index on ward_id:
 *
 * <pre>
 * ward   (id bigint identity primary key, name text not null)
 * owner  (id bigint identity primary key, name text not null)
 * animal (id bigint primary key, from animal_seq; name text not null, ward_id bigint references ward,
 *         owner_id bigint not null references owner on delete cascade)
 * </pre>
 *
 * Given are also the mapped {@link Ward}, {@link Owner} and {@link Animal}, {@link Clinic} with all routes on which
 * the clinic writes, and {@link katabase.signals.HibernateEvents}, which connects a listener of yours to Hibernate's
 * events.
 *
 * <h3>Your task</h3>
 *
 * Write {@link #install} and {@link #occupied}. Whatever you need in the database or in Hibernate (columns,
 * indexes, triggers, views, listeners), install makes it; the routes of {@link Clinic} stay as they are.
 *
 * <h3>What is judged</h3>
 *
 * <ol>
 *   <li>Animals that were there before {@code install} count. One that is admitted counts at once, one that is
 *       removed no more; one without a ward counts nowhere.
 *   <li>An animal moves from one ward to another: one less here, one more there. It goes home: one less. It is renamed:
 *       nothing changes.
 *   <li>Bulk statements in HQL: all animals of a ward go home, or move to another ward.
 *   <li>A JDBC batch imports 50 animals; an owner is deleted, and the database deletes the animals along with it.
 *   <li>A rolled-back admission does not count. Another session sees an admission after its commit and not before.
 *       Each {@code occupied} is one statement, and looks at no more than 100 rows of animal for a ward of up to 20
 *       animals.
 *   <li>Two sessions admit into one ward, the second while the first is in its COMMIT: both count.
 * </ol>
 */
public final class Wards {

    private Wards() {}

    /** Prepares the database and the sessions. Called once, while nobody else is working. */
    public static void install(SessionFactory sessions) {
        throw new NotSolvedYet();
    }

    /**
     * How many animals are in a ward now, as that session's transaction sees it.
     *
     * @param session has flushed what it had to save
     * @param wardId the number of a ward that exists
     */
    public static long occupied(Session session, long wardId) {
        throw new NotSolvedYet();
    }
}
