package katabase.queries.trip_sheet;

import jakarta.persistence.EntityManager;
import java.util.List;

/** Joins and fetches what the sheet shows: what may be missing by a left join, what is always there by an inner one. */
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
                         order by t.startedAt, t.id""", Trip.class)
                .setParameter("bike", bikeId)
                .getResultList();
    }
}
