package katabase.queries.page_with_bikes;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.Hibernate;

/** Fetches with inner joins, which drop stations without bikes. */
public final class StationPages {

    private final EntityManager entityManager;

    public StationPages(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public List<Station> page(int number, int size) {
        List<Station> stations = entityManager
                .createQuery("from Station s join fetch s.bikes order by s.name, s.id", Station.class)
                .setFirstResult(number * size)
                .setMaxResults(size)
                .getResultList();
        stations.forEach(station -> Hibernate.initialize(station.getNotices()));
        return stations;
    }
}
