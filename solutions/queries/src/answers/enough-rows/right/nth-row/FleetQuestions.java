package katabase.queries.enough_rows;

import jakarta.persistence.EntityManager;
import jakarta.persistence.NoResultException;
import jakarta.persistence.NonUniqueResultException;

/** Asks for the n-th report itself: it exists, or there are fewer. */
public final class FleetQuestions {

    private final EntityManager entityManager;

    public FleetQuestions(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public Bike only(String model) {
        try {
            return entityManager
                    .createQuery("from Bike where model = :model", Bike.class)
                    .setParameter("model", model)
                    .setMaxResults(2)
                    .getSingleResult();
        } catch (NoResultException e) {
            throw new NoSuchBike(model);
        } catch (NonUniqueResultException e) {
            throw new SeveralBikes(model);
        }
    }

    public boolean anyOpenReport(long bikeId) {
        return entityManager
                        .createQuery("select r.id from Report r where r.bike.id = :bike and r.open", Long.class)
                        .setParameter("bike", bikeId)
                        .setMaxResults(1)
                        .getSingleResultOrNull()
                != null;
    }

    public boolean atLeast(long bikeId, int n) {
        return entityManager
                        .createQuery("select r.id from Report r where r.bike.id = :bike", Long.class)
                        .setParameter("bike", bikeId)
                        .setFirstResult(n - 1)
                        .setMaxResults(1)
                        .getSingleResultOrNull()
                != null;
    }
}
