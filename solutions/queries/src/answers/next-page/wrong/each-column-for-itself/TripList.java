package katabase.queries.next_page;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;

/** Compares each of the two columns for itself. */
public final class TripList {

    private final EntityManager entityManager;

    public TripList(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public Page after(Cursor cursorOrNull, int size) {
        List<TripRow> rows = query(cursorOrNull).setMaxResults(size + 1).getResultList();
        if (rows.size() <= size) {
            return new Page(rows, null);
        }
        TripRow last = rows.get(size - 1);
        return new Page(List.copyOf(rows.subList(0, size)), new Cursor(last.startedAt(), last.id()));
    }

    private TypedQuery<TripRow> query(Cursor cursorOrNull) {
        if (cursorOrNull == null) {
            return query("");
        }
        return query("where startedAt <= :startedAt and id < :id")
                .setParameter("startedAt", cursorOrNull.startedAt())
                .setParameter("id", cursorOrNull.id());
    }

    private TypedQuery<TripRow> query(String condition) {
        return entityManager.createQuery(
                "select id, ref, startedAt from Trip " + condition + " order by startedAt desc, id desc",
                TripRow.class);
    }
}
