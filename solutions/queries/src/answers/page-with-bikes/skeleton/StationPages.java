package katabase.queries.page_with_bikes;

import jakarta.persistence.EntityManager;
import java.util.List;
import katabase.kata.NotSolvedYet;

/**
 * <h2>A page of stations with two collections</h2>
 *
 * Spoke's app shows the stations of its bikes page by page. Each station is a card with the bikes that stand there and
 * the notices that hang there. The cards are made by a template, after the EntityManager was closed.
 *
 * <p>The tables exist already (src/test/resources, schema.sql):
 *
 * <pre>
 * station (id bigint identity primary key, name text not null)
 * bike    (id bigint identity primary key, station_id bigint references station, frame_no text not null unique)
 * notice  (id bigint identity primary key, station_id bigint not null references station, text text not null)
 * </pre>
 *
 * The entities {@link Station} (with a List of bikes and a Set of notices), {@link Bike} and {@link Notice} are mapped,
 * all their relations are lazy, and they stay as they are. {@link StationCard} is what the template makes of a station.
 *
 * <h3>Your task</h3>
 *
 * Write {@link #page}: it reads all that {@link StationCard} is going to need, and not more.
 *
 * <h3>What is judged</h3>
 *
 * <ol>
 *   <li>Stations come by name, and those of the same name by id; page 0 has the first {@code size} of them. The last
 *       page may be short, and a page beyond it is an empty list.
 *   <li>Each station has all its bikes and all its notices, each once, in any order. A station without any has empty
 *       collections.
 *   <li>The cards can be made after the EntityManager was closed.
 *   <li>{@code page} sends at most 3 statements, for a page of 5 stations and for a page of 50.
 *   <li>There are 200 stations, and {@code page} loads only what is on the page: no more entities than its stations,
 *       their bikes and their notices, and it reads no more JDBC rows than these plus 2 x size.
 * </ol>
 */
public final class StationPages {

    private final EntityManager entityManager;

    public StationPages(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * The stations of a page with their bikes and notices, ready to be shown without the EntityManager.
     *
     * @param number the page's number, from 0
     * @param size how many stations a page has, at least 1
     */
    public List<Station> page(int number, int size) {
        throw new NotSolvedYet();
    }
}
