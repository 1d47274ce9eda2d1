package katabase.queries.enough_rows;

import jakarta.persistence.EntityManager;
import java.util.List;

/** Orders the subquery by a column that no index orders, so that the limit comes after the sorting. */
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
                .createQuery("select 1 from Report where bike.id = :bike and open", Integer.class)
                .setParameter("bike", bikeId)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    public boolean atLeast(long bikeId, int n) {
        return entityManager
                        .createQuery("""
                                select count(*) from (
                                    select r.id as id from Report r where r.bike.id = :bike
                                    order by r.note limit :n) first""", Long.class)
                        .setParameter("bike", bikeId)
                        .setParameter("n", n)
                        .getSingleResult()
                >= n;
    }
}
