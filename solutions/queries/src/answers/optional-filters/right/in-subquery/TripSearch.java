package katabase.queries.optional_filters;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.ArrayList;
import java.util.List;

/** Looks up the stations of that name in a subquery, so that no trip depends on a join. */
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
            Subquery<Long> stations = query.subquery(Long.class);
            Root<Station> station = stations.from(Station.class);
            stations.select(station.get("id")).where(builder.equal(station.get("name"), filter.place()));
            conditions.add(builder.or(
                    trip.get("startStation").get("id").in(stations),
                    trip.get("endStation").get("id").in(stations)));
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
            conditions.add(builder.or(filter.modelPrefixes().stream()
                    .map(prefix -> builder.like(model, prefix + "%"))
                    .toArray(Predicate[]::new)));
        }
        query.where(conditions.toArray(Predicate[]::new)).orderBy(builder.asc(trip.get("id")));
        return entityManager.createQuery(query).getResultList();
    }
}
