package katabase.queries.not_and_null;

import jakarta.persistence.EntityManager;
import java.util.List;

/** Takes the riders as they come. */
public final class RiderLists {

    private final EntityManager entityManager;

    public RiderLists(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public List<Rider> withPlan(String planOrNull) {
        return entityManager
                .createQuery("from Rider where plan is not distinct from :plan", Rider.class)
                .setParameter("plan", planOrNull)
                .getResultList();
    }

    public List<Rider> notOn(String planOrNull) {
        return entityManager
                .createQuery("from Rider where plan is distinct from :plan", Rider.class)
                .setParameter("plan", planOrNull)
                .getResultList();
    }

    public List<Rider> neverReferred() {
        return entityManager.createQuery("""
                        from Rider r
                        where not exists (
                            select 1 from Rider friend where friend.referredBy = r)""", Rider.class).getResultList();
    }
}
