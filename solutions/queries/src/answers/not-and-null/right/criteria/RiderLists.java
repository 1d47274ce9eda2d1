package katabase.queries.not_and_null;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.List;
import java.util.function.BiFunction;

/** Builds the conditions with the Criteria API. */
public final class RiderLists {

    private final EntityManager entityManager;

    public RiderLists(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public List<Rider> withPlan(String planOrNull) {
        return riders((builder, rider) ->
                planOrNull == null ? builder.isNull(rider.get("plan")) : builder.equal(rider.get("plan"), planOrNull));
    }

    public List<Rider> notOn(String planOrNull) {
        return riders((builder, rider) -> planOrNull == null
                ? builder.isNotNull(rider.get("plan"))
                : builder.or(builder.isNull(rider.get("plan")), builder.notEqual(rider.get("plan"), planOrNull)));
    }

    private List<Rider> riders(BiFunction<CriteriaBuilder, Root<Rider>, Predicate> condition) {
        CriteriaBuilder builder = entityManager.getCriteriaBuilder();
        CriteriaQuery<Rider> query = builder.createQuery(Rider.class);
        Root<Rider> rider = query.from(Rider.class);
        query.where(condition.apply(builder, rider)).orderBy(builder.asc(rider.get("id")));
        return entityManager.createQuery(query).getResultList();
    }

    public List<Rider> neverReferred() {
        return entityManager.createQuery("""
                        from Rider r
                        where not exists (select 1 from Rider friend where friend.referredBy = r)
                        order by r.id""", Rider.class).getResultList();
    }
}
