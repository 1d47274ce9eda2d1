package katabase.queries.not_and_null;

import jakarta.persistence.EntityManager;
import java.util.List;

/** Compares so that NULL is a value like any other, and asks for the absence of a row instead of its number. */
public final class RiderLists {

    private final EntityManager entityManager;

    public RiderLists(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public List<Rider> withPlan(String planOrNull) {
        return entityManager
                .createQuery("from Rider where plan is not distinct from :plan order by id", Rider.class)
                .setParameter("plan", planOrNull)
                .getResultList();
    }

    public List<Rider> notOn(String planOrNull) {
        return entityManager
                .createQuery("from Rider where plan is distinct from :plan order by id", Rider.class)
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
