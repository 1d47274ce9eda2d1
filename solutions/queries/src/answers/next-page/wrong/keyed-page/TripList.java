package katabase.queries.next_page;

import static org.hibernate.query.KeyedPage.KeyInterpretation.KEY_OF_LAST_ON_PREVIOUS_PAGE;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.query.KeyedPage;
import org.hibernate.query.KeyedResultList;
import org.hibernate.query.Order;

/** Leaves the key to Hibernate. */
public final class TripList {

    private final EntityManager entityManager;

    public TripList(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public Page after(Cursor cursorOrNull, int size) {
        KeyedPage<Trip> first = org.hibernate.query.Page.first(size)
                .keyedBy(List.of(Order.desc(Trip.class, "startedAt"), Order.desc(Trip.class, "id")));
        KeyedPage<Trip> page = cursorOrNull == null
                ? first
                : first.withKey(List.of(cursorOrNull.startedAt(), cursorOrNull.id()), KEY_OF_LAST_ON_PREVIOUS_PAGE);
        KeyedResultList<Trip> trips = entityManager
                .unwrap(Session.class)
                .createSelectionQuery("from Trip", Trip.class)
                .getKeyedResultList(page);
        List<TripRow> rows = trips.getResultList().stream()
                .map(trip -> new TripRow(trip.getId(), trip.getRef(), trip.getStartedAt()))
                .toList();
        if (trips.isLastPage()) {
            return new Page(rows, null);
        }
        TripRow last = rows.get(rows.size() - 1);
        return new Page(rows, new Cursor(last.startedAt(), last.id()));
    }
}
