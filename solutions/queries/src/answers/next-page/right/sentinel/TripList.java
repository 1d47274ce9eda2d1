package katabase.queries.next_page;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Root;
import java.time.Instant;
import java.util.List;

/** Begins behind the end of time, so that the first page is a page like any other; Criteria fetches the entities. */
public final class TripList {

    private static final Cursor END_OF_TIME = new Cursor(Instant.parse("9999-12-31T23:59:59Z"), Long.MAX_VALUE);

    private final EntityManager entityManager;

    public TripList(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public Page after(Cursor cursorOrNull, int size) {
        Cursor cursor = cursorOrNull == null ? END_OF_TIME : cursorOrNull;
        CriteriaBuilder builder = entityManager.getCriteriaBuilder();
        CriteriaQuery<Trip> query = builder.createQuery(Trip.class);
        Root<Trip> trip = query.from(Trip.class);
        Path<Instant> startedAt = trip.get("startedAt");
        Path<Long> id = trip.get("id");
        query.where(
                        builder.lessThanOrEqualTo(startedAt, cursor.startedAt()),
                        builder.or(builder.notEqual(startedAt, cursor.startedAt()), builder.lessThan(id, cursor.id())))
                .orderBy(builder.desc(startedAt), builder.desc(id));
        List<TripRow> rows = entityManager.createQuery(query).setMaxResults(size + 1).getResultList().stream()
                .map(each -> new TripRow(each.getId(), each.getRef(), each.getStartedAt()))
                .toList();
        if (rows.size() <= size) {
            return new Page(rows, null);
        }
        TripRow last = rows.get(size - 1);
        return new Page(List.copyOf(rows.subList(0, size)), new Cursor(last.startedAt(), last.id()));
    }
}
