package katabase.queries.page_with_bikes;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.Hibernate;
import org.hibernate.Session;

/** Reads all stations and cuts the page out of the list. */
public final class StationPages {

    private final EntityManager entityManager;

    public StationPages(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public List<Station> page(int number, int size) {
        entityManager.unwrap(Session.class).setFetchBatchSize(size);
        List<Station> stations = entityManager
                .createQuery("from Station s order by s.name, s.id", Station.class)
                .getResultStream()
                .skip((long) number * size)
                .limit(size)
                .toList();
        for (Station station : stations) {
            Hibernate.initialize(station.getBikes());
            Hibernate.initialize(station.getNotices());
        }
        return stations;
    }
}
