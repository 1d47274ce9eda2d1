package katabase.queries.trip_sheet;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.Root;
import java.util.List;

/** The same joins, put together by the Criteria API. */
public final class TripLog {

    private final EntityManager entityManager;

    public TripLog(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public List<Trip> sheet(long bikeId) {
        CriteriaBuilder builder = entityManager.getCriteriaBuilder();
        CriteriaQuery<Trip> query = builder.createQuery(Trip.class);
        Root<Trip> trip = query.from(Trip.class);
        trip.fetch("rider", JoinType.LEFT);
        trip.fetch("start").fetch("city");
        trip.fetch("end", JoinType.LEFT);
        query.where(builder.equal(trip.get("bikeId"), bikeId));
        query.orderBy(builder.asc(trip.get("startedAt")), builder.asc(trip.get("id")));
        return entityManager.createQuery(query).getResultList();
    }
}
