package katabase.queries.trip_sheet;

import jakarta.persistence.EntityManager;
import java.util.List;

/** Fetches the stations and forgets the city of the start station. */
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
                          join fetch t.start
                          left join fetch t.end
                         where t.bikeId = :bike
                         order by t.startedAt, t.id""", Trip.class)
                .setParameter("bike", bikeId)
                .getResultList();
    }
}
