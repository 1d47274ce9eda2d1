package katabase.queries.trip_sheet;

import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;

/** Left joins throughout, and sorts the few trips of one bike itself. */
public final class TripLog {

    private final EntityManager entityManager;

    public TripLog(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public List<Trip> sheet(long bikeId) {
        List<Trip> trips = entityManager
                .createQuery("""
                        from Trip t left join fetch t.rider left join fetch t.start s left join fetch s.city
                          left join fetch t.end e left join fetch e.city where t.bikeId = :bike""", Trip.class)
                .setParameter("bike", bikeId)
                .getResultList();
        return trips.stream()
                .sorted(Comparator.comparing(Trip::getStartedAt).thenComparing(Trip::getId))
                .toList();
    }
}
