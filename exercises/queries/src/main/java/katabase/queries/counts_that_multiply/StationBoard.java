package katabase.queries.counts_that_multiply;

import jakarta.persistence.EntityManager;
import java.time.OffsetDateTime;
import java.util.List;
import katabase.kata.NotSolvedYet;

/**
 * <h2>Bikes, trips and revenue of each station</h2>
 *
 * Each morning the operations team of Spoke, who rent bikes in several cities, looks at a board: one line for each
 * station of the city, with the bikes that stand there, the trips that started there lately, and what these trips
 * brought in.
 *
 * <p>The tables exist already (src/test/resources, schema.sql):
 *
 * <pre>
 * station (id bigint identity primary key, city_id bigint not null, name text not null)
 * bike    (id bigint identity primary key,
 *          station_id bigint references station)             null: somebody rides it
 * trip    (id bigint identity primary key, start_station_id bigint not null references station,
 *          end_station_id bigint references station, started_at timestamptz not null,
 *          fare numeric(8, 2))                               null: under way, its fare is not known yet
 * </pre>
 *
 * {@link Station}, {@link Bike} and {@link Trip} are mapped, so HQL, Criteria and SQL are equally good.
 *
 * <h3>Your task</h3>
 *
 * Write {@link #figures}.
 *
 * <h3>What is judged</h3>
 *
 * <ol>
 *   <li>Each station of the city has one line, by id, and no station of another city: also one with bikes only, one
 *       with trips only, and one that has neither: 0 bikes, 0 trips, revenue 0.00 (not null; 0 is the same amount).
 *   <li>Bikes and trips do not multiply each other: a station with 7 bikes and 30 trips has 7 bikes, 30 trips, and the
 *       revenue of 30 trips.
 *   <li>Each trip's fare is in the revenue, also when other trips cost the same.
 *   <li>Only trips that started at {@code since} or later count. A station whose trips are all older keeps its line and
 *       its bikes.
 *   <li>Exactly 1 statement, for 3 stations and for 50.
 *   <li>A trip under way counts as a trip, and brings in nothing so far.
 * </ol>
 */
public final class StationBoard {

    private final EntityManager entityManager;

    public StationBoard(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * The line of each station of a city, by the station's id.
     *
     * @param since the earliest start of a trip that counts
     */
    public List<StationFigures> figures(long cityId, OffsetDateTime since) {
        throw new NotSolvedYet();
    }
}
