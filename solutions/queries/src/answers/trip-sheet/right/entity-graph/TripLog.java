package katabase.queries.trip_sheet;

import jakarta.persistence.EntityGraph;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Says in an entity graph what to fetch, and leaves the query as it is. */
public final class TripLog {

    private final EntityManager entityManager;

    public TripLog(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public List<Trip> sheet(long bikeId) {
        EntityGraph<Trip> sheet = entityManager.createEntityGraph(Trip.class);
        sheet.addAttributeNodes("rider", "end");
        sheet.addSubgraph("start").addAttributeNodes("city");
        return entityManager
                .createQuery("select t from Trip t where t.bikeId = :bike order by t.startedAt, t.id", Trip.class)
                .setParameter("bike", bikeId)
                .setHint("jakarta.persistence.fetchgraph", sheet)
                .getResultList();
    }
}
