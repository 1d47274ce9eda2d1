package katabase.queries.enough_rows;

import jakarta.persistence.EntityManager;
import jakarta.persistence.NoResultException;
import jakarta.persistence.NonUniqueResultException;

/** Asks for the single result, and leaves the complaint to the library. */
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
                    .getSingleResult();
        } catch (NoResultException e) {
            throw new NoSuchBike(model);
        } catch (NonUniqueResultException e) {
            throw new SeveralBikes(model);
        }
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
                                select count(*)
                                from (select r.id as id from Report r where r.bike.id = :bike
                                      order by r.id limit :most) first""", Long.class)
                        .setParameter("bike", bikeId)
                        .setParameter("most", n)
                        .getSingleResult()
                >= n;
    }
}
