package katabase.queries.next_page;

import jakarta.persistence.EntityManager;
import java.util.List;

/** Reads the list from its beginning and drops what was shown. */
public final class TripList {

    private final EntityManager entityManager;

    public TripList(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public Page after(Cursor cursorOrNull, int size) {
        List<TripRow> rows = entityManager
                .createQuery("select id, ref, startedAt from Trip order by startedAt desc, id desc", TripRow.class)
                .getResultStream()
                .dropWhile(trip -> cursorOrNull != null && !isBehind(trip, cursorOrNull))
                .limit(size + 1)
                .toList();
        if (rows.size() <= size) {
            return new Page(rows, null);
        }
        TripRow last = rows.get(size - 1);
        return new Page(List.copyOf(rows.subList(0, size)), new Cursor(last.startedAt(), last.id()));
    }

    private static boolean isBehind(TripRow trip, Cursor cursor) {
        int moments = trip.startedAt().compareTo(cursor.startedAt());
        return moments < 0 || moments == 0 && trip.id() < cursor.id();
    }
}
