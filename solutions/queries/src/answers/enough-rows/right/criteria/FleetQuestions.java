package katabase.queries.enough_rows;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.List;

/** Builds the queries with the Criteria API, and counts the rows that it got. */
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
        return !reports(bikeId, true, 1).isEmpty();
    }

    public boolean atLeast(long bikeId, int n) {
        return reports(bikeId, false, n).size() == n;
    }

    private List<Long> reports(long bikeId, boolean openOnly, int most) {
        CriteriaBuilder builder = entityManager.getCriteriaBuilder();
        CriteriaQuery<Long> query = builder.createQuery(Long.class);
        Root<Report> report = query.from(Report.class);
        Predicate ofTheBike = builder.equal(report.get("bike").get("id"), bikeId);
        query.select(report.get("id"))
                .where(openOnly ? builder.and(ofTheBike, builder.isTrue(report.get("open"))) : ofTheBike);
        return entityManager.createQuery(query).setMaxResults(most).getResultList();
    }
}
