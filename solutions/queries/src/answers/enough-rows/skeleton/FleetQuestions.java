package katabase.queries.enough_rows;

import jakarta.persistence.EntityManager;
import katabase.kata.NotSolvedYet;

/**
 * <h2>Ask for no more rows than the answer needs</h2>
 *
 * Spoke rents out bikes in several cities. Its workshop asks the database three short questions all day long, and
 * each answer is one bike, a yes or a no. Most bikes have a handful of damage reports. One of them stands at the
 * central station, and people have written 20,000 reports on it.
 *
 * <p>The tables exist already (src/test/resources, schema.sql), and {@link Bike} and {@link Report} are mapped:
 *
 * <pre>
 * bike   (id bigint identity primary key, frame_no text not null unique, model text not null)
 * report (id bigint identity primary key, bike_id bigint not null references bike, note text not null,
 *         open boolean not null)
 * </pre>
 *
 * There are 3,000 bikes of one model and 40,000 reports. Half of the reports are on that one bike; they lie evenly
 * among the others, and every third of them is open. There is no index on bike_id.
 *
 * <h3>Your task</h3>
 *
 * Write the three methods. The EntityManager is open and in a transaction; both are the caller's, and stay open.
 *
 * <h3>What is judged</h3>
 *
 * <ol>
 *   <li>{@code only} finds the bike of which there is one; an unknown model is {@link NoSuchBike}.
 *   <li>{@code only} of a model with several bikes is {@link SeveralBikes}, and loads at most 2 entities to find
 *       out, also if there are 3,000.
 *   <li>{@code anyOpenReport} is right for bikes with no report, closed reports only, one open and many open.
 *   <li>On the bike with 20,000 reports {@code anyOpenReport} is one statement, loads no entity, and PostgreSQL
 *       touches at most 100 rows of report. A row is touched when it is looked at, also when it is not sent.
 *   <li>{@code atLeast} is right for one less, exactly and one more than n reports, open or not.
 *   <li>On the bike with 20,000 reports {@code atLeast} is one statement, loads no entity, and PostgreSQL touches
 *       at most 3 * n + 100 rows of report, for an n between 200 and 400.
 * </ol>
 */
public final class FleetQuestions {

    private final EntityManager entityManager;

    public FleetQuestions(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * The one bike of a model, such as a prototype.
     *
     * @throws NoSuchBike if there is none
     * @throws SeveralBikes if there is more than one
     */
    public Bike only(String model) {
        throw new NotSolvedYet();
    }

    /** Whether a bike has a report that is open. */
    public boolean anyOpenReport(long bikeId) {
        throw new NotSolvedYet();
    }

    /**
     * Whether a bike has n reports or more, open or not.
     *
     * @param n at least 1
     */
    public boolean atLeast(long bikeId, int n) {
        throw new NotSolvedYet();
    }
}
