package katabase.queries.enough_rows;

import jakarta.persistence.EntityManager;
import java.util.List;

/** Fetches the numbers of all open reports, only to know whether there is any. */
public final class FleetQuestions {

    private final EntityManager entityManager;

    public FleetQuestions(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public Bike only(String model) {
        List<Bike> bikes = entityManager
                .createQuery("from Bike where model = :model", Bike.class)
                .setParameter("model", model)
                .setMaxResults(2)
                .getResultList();
        if (bikes.isEmpty()) {
            throw new NoSuchBike(model);
        }
        if (bikes.size() > 1) {
            throw new SeveralBikes(model);
        }
        return bikes.get(0);
    }

    public boolean anyOpenReport(long bikeId) {
        return !entityManager
                .createQuery("select id from Report where bike.id = :bike and open", Long.class)
                .setParameter("bike", bikeId)
                .getResultList()
                .isEmpty();
    }

    public boolean atLeast(long bikeId, int n) {
        return entityManager
                        .createQuery("select r.id from Report r where r.bike.id = :bike", Long.class)
                        .setParameter("bike", bikeId)
                        .setMaxResults(n)
                        .getResultList()
                        .size()
                == n;
    }
}
