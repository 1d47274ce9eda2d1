package katabase.queries.next_page;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;

/** Takes a full page for a sign that more follows. */
public final class TripList {

    private final EntityManager entityManager;

    public TripList(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public Page after(Cursor cursorOrNull, int size) {
        List<TripRow> rows = query(cursorOrNull).setMaxResults(size).getResultList();
        if (rows.size() < size) {
            return new Page(rows, null);
        }
        TripRow last = rows.get(size - 1);
        return new Page(rows, new Cursor(last.startedAt(), last.id()));
    }

    private TypedQuery<TripRow> query(Cursor cursorOrNull) {
        if (cursorOrNull == null) {
            return query("");
        }
        return query("where (startedAt, id) < (:startedAt, :id)")
                .setParameter("startedAt", cursorOrNull.startedAt())
                .setParameter("id", cursorOrNull.id());
    }

    private TypedQuery<TripRow> query(String condition) {
        return entityManager.createQuery(
                "select id, ref, startedAt from Trip " + condition + " order by startedAt desc, id desc",
                TripRow.class);
    }
}
