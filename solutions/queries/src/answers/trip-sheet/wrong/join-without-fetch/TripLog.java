package katabase.queries.trip_sheet;

import jakarta.persistence.EntityManager;
import java.util.List;

/** Joins, and does not say that anything should be loaded. */
public final class TripLog {

    private final EntityManager entityManager;

    public TripLog(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public List<Trip> sheet(long bikeId) {
        return entityManager
                .createQuery("""
                        select t from Trip t
                          left join t.rider
                          join t.start s
                          join s.city
                          left join t.end
                         where t.bikeId = :bike
                         order by t.startedAt, t.id""", Trip.class)
                .setParameter("bike", bikeId)
                .getResultList();
    }
}
