package katabase.queries.trip_sheet;

import jakarta.persistence.EntityManager;
import java.util.List;
import katabase.kata.NotSolvedYet;

/**
 * <h2>One statement for a sheet of trips</h2>
 *
 * Spoke rents bikes in several cities. When a bike comes to the workshop, the mechanic prints the sheet of its trips:
 * who rode it, from where (station and city), and to which station. A trip that is still under way has no end station
 * yet, and a guest rides without being a rider of Spoke's.
 *
 * <p>The tables exist already (src/test/resources, schema.sql):
 *
 * <pre>
 * city    (id bigint identity primary key, name text not null)
 * station (id bigint identity primary key, city_id bigint not null references city, name text not null)
 * rider   (id bigint identity primary key, name text not null)
 * trip    (id bigint identity primary key, bike_id bigint not null,
 *          rider_id bigint references rider,                 null: a guest
 *          start_station_id bigint not null references station,
 *          end_station_id bigint references station,         null: under way
 *          started_at timestamptz not null)
 * </pre>
 *
 * The entities {@link Trip}, {@link Rider}, {@link Station} and {@link City} are mapped, all their relations are
 * lazy, and they stay as they are. {@link TripSheet} prints the trips.
 *
 * <h3>Your task</h3>
 *
 * Write {@link #sheet}: it reads all that {@link TripSheet} is going to need.
 *
 * <h3>What is judged</h3>
 *
 * <ol>
 *   <li>The sheet has each finished trip of the bike once, and no trip of another bike; by start time, and trips that
 *       start at the same time by id.
 *   <li>Trips under way ("on the road") and trips of guests ("guest") are on the sheet, too.
 *   <li>The sheet can be printed after the EntityManager was closed.
 *   <li>{@code sheet} sends exactly 1 statement, for 5 trips and for 80, and the printing sends none.
 * </ol>
 */
public final class TripLog {

    private final EntityManager entityManager;

    public TripLog(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** All trips of a bike, by start time and id, ready to be printed without the EntityManager. */
    public List<Trip> sheet(long bikeId) {
        throw new NotSolvedYet();
    }
}
