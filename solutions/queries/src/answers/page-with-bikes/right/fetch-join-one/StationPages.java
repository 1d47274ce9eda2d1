package katabase.queries.page_with_bikes;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.Hibernate;
import org.hibernate.Session;

/** Fetches one collection with the page, limited in a derived table, and the other one in a batch. */
public final class StationPages {

    private final EntityManager entityManager;

    public StationPages(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public List<Station> page(int number, int size) {
        entityManager.unwrap(Session.class).setFetchBatchSize(size);
        List<Station> stations = entityManager
                .createQuery("from Station s left join fetch s.bikes order by s.name, s.id", Station.class)
                .setFirstResult(number * size)
                .setMaxResults(size)
                .getResultList();
        stations.forEach(station -> Hibernate.initialize(station.getNotices()));
        return stations;
    }
}
