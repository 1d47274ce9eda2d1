package katabase.queries.not_and_null;

import jakarta.persistence.EntityManager;
import java.util.List;

/** Keeps the riders to whom no friend could be joined; the rest in SQL. */
public final class RiderLists {

    private final EntityManager entityManager;

    public RiderLists(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public List<Rider> withPlan(String planOrNull) {
        return riders("is not distinct from", planOrNull);
    }

    public List<Rider> notOn(String planOrNull) {
        return riders("is distinct from", planOrNull);
    }

    private List<Rider> riders(String comparison, String planOrNull) {
        return entityManager
                .createNativeQuery(
                        "select * from rider where plan " + comparison + " cast(:plan as text) order by id",
                        Rider.class)
                .setParameter("plan", planOrNull)
                .getResultList();
    }

    public List<Rider> neverReferred() {
        return entityManager.createQuery("""
                        select r
                        from Rider r left join Rider friend on friend.referredBy = r
                        where friend is null
                        order by r.id""", Rider.class).getResultList();
    }
}
