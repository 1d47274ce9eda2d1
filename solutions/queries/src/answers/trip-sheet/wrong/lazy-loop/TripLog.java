package katabase.queries.trip_sheet;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.Hibernate;

/** Touches each relation while the session is open. */
public final class TripLog {

    private final EntityManager entityManager;

    public TripLog(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public List<Trip> sheet(long bikeId) {
        List<Trip> trips = entityManager
                .createQuery("select t from Trip t where t.bikeId = :bike order by t.startedAt, t.id", Trip.class)
                .setParameter("bike", bikeId)
                .getResultList();
        for (Trip trip : trips) {
            Hibernate.initialize(trip.getRider());
            Hibernate.initialize(trip.getStart().getCity());
            Hibernate.initialize(trip.getEnd());
        }
        return trips;
    }
}
