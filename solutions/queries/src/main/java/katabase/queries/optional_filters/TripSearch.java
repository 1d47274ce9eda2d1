package katabase.queries.optional_filters;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;

/** Collects one predicate for each field that is filled in; what is joined depends on what is asked. */
public final class TripSearch {

    private final EntityManager entityManager;

    public TripSearch(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public List<Trip> find(TripFilter filter) {
        CriteriaBuilder builder = entityManager.getCriteriaBuilder();
        CriteriaQuery<Trip> query = builder.createQuery(Trip.class);
        Root<Trip> trip = query.from(Trip.class);
        List<Predicate> conditions = new ArrayList<>();
        if (filter.place() != null) {
            // A path such as endStation.name would be an inner join, which drops trips under way before OR is asked.
            conditions.add(builder.or(
                    builder.equal(trip.join("startStation").get("name"), filter.place()),
                    builder.equal(trip.join("endStation", JoinType.LEFT).get("name"), filter.place())));
        }
        if (filter.riderIds() != null) {
            conditions.add(trip.get("rider").get("id").in(filter.riderIds()));
        }
        if (filter.minFare() != null) {
            conditions.add(builder.greaterThanOrEqualTo(trip.get("fare"), filter.minFare()));
        }
        if (filter.maxFare() != null) {
            conditions.add(builder.lessThanOrEqualTo(trip.get("fare"), filter.maxFare()));
        }
        if (filter.modelPrefixes() != null) {
            Path<String> model = trip.join("bike").get("model");
            // Without any alternative, or() is false.
            conditions.add(builder.or(filter.modelPrefixes().stream()
                    .map(prefix -> builder.like(model, prefix + "%"))
                    .toArray(Predicate[]::new)));
        }
        query.where(conditions.toArray(Predicate[]::new)).orderBy(builder.asc(trip.get("id")));
        return entityManager.createQuery(query).getResultList();
    }
}
