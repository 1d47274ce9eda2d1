package katabase.queries.not_and_null;

import jakarta.persistence.EntityManager;
import java.util.List;

/** Makes NULL a text that looks like nobody's plan, in order to compare it. */
public final class RiderLists {

    private final EntityManager entityManager;

    public RiderLists(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public List<Rider> withPlan(String planOrNull) {
        if (planOrNull == null) {
            return entityManager
                    .createQuery("from Rider where plan is null order by id", Rider.class)
                    .getResultList();
        }
        return entityManager
                .createQuery("from Rider where plan = :plan order by id", Rider.class)
                .setParameter("plan", planOrNull)
                .getResultList();
    }

    public List<Rider> notOn(String planOrNull) {
        if (planOrNull == null) {
            return entityManager
                    .createQuery("from Rider where plan is not null order by id", Rider.class)
                    .getResultList();
        }
        return entityManager
                .createQuery("from Rider where coalesce(plan, '-') <> :plan order by id", Rider.class)
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
