package katabase.queries.trip_sheet;

import jakarta.persistence.EntityManager;
import java.util.List;

/** Orders by the number of the trip, which need not grow with the start. */
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
                         order by t.id""", Trip.class)
                .setParameter("bike", bikeId)
                .getResultList();
    }
}
