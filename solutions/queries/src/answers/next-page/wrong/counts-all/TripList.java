package katabase.queries.next_page;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;

/** Counts the trips that are left, to know whether one follows. */
public final class TripList {

    private final EntityManager entityManager;

    public TripList(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public Page after(Cursor cursorOrNull, int size) {
        List<TripRow> rows = query(cursorOrNull).setMaxResults(size).getResultList();
        if (rows.isEmpty()) {
            return new Page(rows, null);
        }
        TripRow last = rows.get(rows.size() - 1);
        Cursor next = new Cursor(last.startedAt(), last.id());
        long left = entityManager
                .createQuery("select count(*) from Trip where (startedAt, id) < (:startedAt, :id)", Long.class)
                .setParameter("startedAt", next.startedAt())
                .setParameter("id", next.id())
                .getSingleResult();
        return new Page(rows, left == 0 ? null : next);
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
