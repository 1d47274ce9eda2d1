package katabase.queries.next_page;

import jakarta.persistence.EntityManager;
import java.util.List;

/** Remembers how many trips it has shown, and skips as many. */
public final class TripList {

    private final EntityManager entityManager;
    private int shown;

    public TripList(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public Page after(Cursor cursorOrNull, int size) {
        if (cursorOrNull == null) {
            shown = 0;
        }
        List<TripRow> rows = entityManager
                .createQuery("select id, ref, startedAt from Trip order by startedAt desc, id desc", TripRow.class)
                .setFirstResult(shown)
                .setMaxResults(size + 1)
                .getResultList();
        shown += size;
        if (rows.size() <= size) {
            return new Page(rows, null);
        }
        TripRow last = rows.get(size - 1);
        return new Page(List.copyOf(rows.subList(0, size)), new Cursor(last.startedAt(), last.id()));
    }
}
