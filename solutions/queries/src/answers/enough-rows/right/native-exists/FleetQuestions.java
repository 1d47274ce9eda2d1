package katabase.queries.enough_rows;

import jakarta.persistence.EntityManager;
import java.util.List;

/** Says it in SQL, with EXISTS and a count over a limited subquery. */
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
        return (Boolean) entityManager
                .createNativeQuery("select exists (select 1 from report where bike_id = ? and open)", Boolean.class)
                .setParameter(1, bikeId)
                .getSingleResult();
    }

    public boolean atLeast(long bikeId, int n) {
        Long counted = (Long) entityManager
                .createNativeQuery(
                        "select count(*) from (select 1 from report where bike_id = ? limit ?) as first", Long.class)
                .setParameter(1, bikeId)
                .setParameter(2, n)
                .getSingleResult();
        return counted >= n;
    }
}
