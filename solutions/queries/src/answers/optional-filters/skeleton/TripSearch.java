package katabase.queries.optional_filters;

import jakarta.persistence.EntityManager;
import java.util.List;
import katabase.kata.NotSolvedYet;

/**
 * <h2>A search form with five optional fields</h2>
 *
 * The support desk of Spoke, which rents out bikes, looks for trips with a form of five fields: a place, some riders,
 * a lowest and a highest fare, some bike models. Each field may be left empty. That makes 32 kinds of search, and
 * nobody wants to write 32 queries.
 *
 * <p>The tables exist already (src/test/resources, schema.sql), and everything is mapped:
 *
 * <pre>
 * station (id bigint primary key, name text not null)
 * bike    (id bigint primary key, model text not null)
 * rider   (id bigint primary key, name text not null)
 * trip    (id bigint primary key, bike_id bigint not null references bike, rider_id bigint references rider,
 *          start_station_id bigint not null references station, end_station_id bigint references station,
 *          fare numeric(8, 2))
 * </pre>
 *
 * A guest's trip has no rider. A trip that is under way has neither an end station nor a fare, so no fare limit holds
 * for it.
 *
 * <h3>Your task</h3>
 *
 * Write {@link #find}. {@link TripFilter} says what each field means. The EntityManager is the caller's.
 *
 * <h3>What is judged</h3>
 *
 * <ol>
 *   <li>Without any condition {@code find} lists all trips. Each list is ordered by id and has each trip once.
 *   <li>riderIds, minFare, maxFare and modelPrefixes do what they say, each of them alone. A trip knows its rider's
 *       number itself: a search by riderIds sends no statement that names the table rider.
 *   <li>An empty list of riderIds or modelPrefixes matches no trip; null, as ever, is no condition.
 *   <li>All given conditions hold together: place or modelPrefixes, which are alternatives in themselves, with
 *       minFare or riderIds beside them.
 *   <li>place alone finds trips that began there or ended there, those that are still under way among them.
 *   <li>All 32 combinations are right. A search sends at most 1 statement, and no value that was searched for stands
 *       in its text: values are bound.
 * </ol>
 */
public final class TripSearch {

    private final EntityManager entityManager;

    public TripSearch(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The trips for which all conditions hold, by id. */
    public List<Trip> find(TripFilter filter) {
        throw new NotSolvedYet();
    }
}
