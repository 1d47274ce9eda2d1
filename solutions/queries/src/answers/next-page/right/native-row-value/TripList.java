package katabase.queries.next_page;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.hibernate.Session;

/** One SQL text for all pages, which compares whole keys. */
public final class TripList {

    private final EntityManager entityManager;

    public TripList(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public Page after(Cursor cursorOrNull, int size) {
        List<Trip> trips = entityManager
                .unwrap(Session.class)
                .createNativeQuery("""
                        select * from trip
                        where cast(:startedAt as timestamptz) is null or (started_at, id) < (:startedAt, :id)
                        order by started_at desc, id desc
                        fetch first :most rows only""", Trip.class)
                .setParameter("startedAt", cursorOrNull == null ? null : cursorOrNull.startedAt(), Instant.class)
                .setParameter("id", cursorOrNull == null ? 0 : cursorOrNull.id())
                .setParameter("most", size + 1)
                .getResultList();
        List<TripRow> rows = trips.stream()
                .limit(size)
                .map(trip -> new TripRow(trip.getId(), trip.getRef(), trip.getStartedAt()))
                .toList();
        Trip last = trips.size() > size ? trips.get(size - 1) : null;
        return new Page(rows, last == null ? null : new Cursor(last.getStartedAt(), last.getId()));
    }
}
