package katabase.queries.trip_sheet;

import jakarta.persistence.EntityManager;
import java.util.List;

/** Leaves open in which order trips come that start at the same time. */
public final class TripLog {

    private final EntityManager entityManager;

    public TripLog(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public List<Trip> sheet(long bikeId) {
        return entityManager
                .createQuery("""
                        select t from Trip t
                          left join fetch t.rider
                          join fetch t.start s
                          join fetch s.city
                          left join fetch t.end
                         where t.bikeId = :bike
                         order by t.startedAt""", Trip.class)
                .setParameter("bike", bikeId)
                .getResultList();
    }
}
