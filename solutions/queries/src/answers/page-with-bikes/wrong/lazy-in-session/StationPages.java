package katabase.queries.page_with_bikes;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.Hibernate;

/** Touches the collections station by station. */
public final class StationPages {

    private final EntityManager entityManager;

    public StationPages(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public List<Station> page(int number, int size) {
        List<Station> stations = entityManager
                .createQuery("from Station s order by s.name, s.id", Station.class)
                .setFirstResult(number * size)
                .setMaxResults(size)
                .getResultList();
        for (Station station : stations) {
            Hibernate.initialize(station.getBikes());
            Hibernate.initialize(station.getNotices());
        }
        return stations;
    }
}
