package katabase.queries.next_page;

import jakarta.persistence.EntityManager;
import katabase.kata.NotSolvedYet;

/**
 * <h2>Endless list without holes</h2>
 *
 * The app of Spoke, which rents out bikes, shows a city's trips, newest first, and loads the next page as the user
 * scrolls down. Meanwhile new trips arrive and others are deleted. Users complain that some trips come twice and some
 * never, and the operators complain that the list gets slower the further somebody scrolls.
 *
 * <p>The table exists already (src/test/resources, schema.sql), and {@link Trip} is mapped:
 *
 * <pre>
 * trip (id bigint identity primary key, ref text not null unique, started_at timestamptz not null)
 * create index trip_by_start on trip (started_at, id)
 * </pre>
 *
 * There are 20,000 trips. They were imported in any order: a trip with a larger id may have started earlier.
 *
 * <h3>Your task</h3>
 *
 * Write {@link #after}. Newest first means by started_at, and then by id, both descending. {@link TripRow},
 * {@link Cursor} and {@link Page} are given. The EntityManager is open and in a transaction; both are the caller's.
 *
 * <h3>What is judged</h3>
 *
 * <ol>
 *   <li>{@code after(null, size)} is the first page: the newest trips, at most size, and next holds startedAt and
 *       id of the last of them.
 *   <li>Whoever follows next until it is null gets each trip exactly once, in order.
 *   <li>The same holds if 60 trips started at the same moment, and pages end in the midst of them.
 *   <li>The last page has next = null, also if it is full; no page is empty, unless there is no trip at all. Each
 *       page is 1 statement, and nobody counts all trips.
 *   <li>Between two pages new trips arrive, and the trip that the cursor names is deleted: no trip comes twice, and
 *       none is left out.
 *   <li>Page 400 of 20,000 trips costs as little as page 1, also for a TripList that was not asked for any page
 *       before: PostgreSQL touches at most size + 25 rows of trip. A row is touched when it is looked at, also when
 *       it is not sent.
 * </ol>
 */
public final class TripList {

    private final EntityManager entityManager;

    public TripList(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * The page behind a place in the list.
     *
     * @param cursorOrNull the place; null for the beginning
     * @param size the most trips on the page, at least 1
     */
    public Page after(Cursor cursorOrNull, int size) {
        throw new NotSolvedYet();
    }
}
