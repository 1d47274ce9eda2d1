package katabase.queries.not_and_null;

import jakarta.persistence.EntityManager;
import java.util.List;

/** Lists who was brought by nobody, instead of who brought nobody. */
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
        return entityManager
                .createQuery("from Rider where referredBy is null order by id", Rider.class)
                .getResultList();
    }
}
