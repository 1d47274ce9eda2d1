package katabase.queries.trip_sheet;

import jakarta.persistence.EntityManager;
import java.util.List;

/** Joins everything with inner joins, which drop what has no partner. */
public final class TripLog {

    private final EntityManager entityManager;

    public TripLog(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public List<Trip> sheet(long bikeId) {
        return entityManager
                .createQuery("""
                        select t from Trip t
                          join fetch t.rider
                          join fetch t.start s
                          join fetch s.city
                          join fetch t.end
                         where t.bikeId = :bike
                         order by t.startedAt, t.id""", Trip.class)
                .setParameter("bike", bikeId)
                .getResultList();
    }
}
