package katabase.queries.trip_sheet;

import jakarta.persistence.EntityManager;
import java.util.List;

/** Makes the relations EAGER and expects a join of it. */
public final class TripLog {

    private final EntityManager entityManager;

    public TripLog(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public List<Trip> sheet(long bikeId) {
        return entityManager
                .createQuery("select t from Trip t where t.bikeId = :bike order by t.startedAt, t.id", Trip.class)
                .setParameter("bike", bikeId)
                .getResultList();
    }
}
