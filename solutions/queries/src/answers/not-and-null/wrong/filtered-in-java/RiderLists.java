package katabase.queries.not_and_null;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;

/** Loads everybody, and lets Java, where null is a value like any other, decide. */
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
        return entityManager.createQuery("from Rider order by id", Rider.class).getResultList().stream()
                .filter(rider -> !Objects.equals(rider.getPlan(), planOrNull))
                .toList();
    }

    public List<Rider> neverReferred() {
        return entityManager.createQuery("""
                        from Rider r
                        where not exists (select 1 from Rider friend where friend.referredBy = r)
                        order by r.id""", Rider.class).getResultList();
    }
}
