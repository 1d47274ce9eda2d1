package katabase.queries.not_and_null;

import jakarta.persistence.EntityManager;
import java.util.List;

/** Compares with a parameter that may be NULL. */
public final class RiderLists {

    private final EntityManager entityManager;

    public RiderLists(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public List<Rider> withPlan(String planOrNull) {
        return entityManager
                .createQuery("from Rider where plan = :plan order by id", Rider.class)
                .setParameter("plan", planOrNull)
                .getResultList();
    }

    public List<Rider> notOn(String planOrNull) {
        return entityManager
                .createQuery("from Rider where plan <> :plan or plan is null order by id", Rider.class)
                .setParameter("plan", planOrNull)
                .getResultList();
    }

    public List<Rider> neverReferred() {
        return entityManager.createQuery("""
                        from Rider r
                        where not exists (select 1 from Rider friend where friend.referredBy = r)
                        order by r.id""", Rider.class).getResultList();
    }
}
