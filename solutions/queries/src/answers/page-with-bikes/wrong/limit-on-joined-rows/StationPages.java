package katabase.queries.page_with_bikes;

import jakarta.persistence.EntityManager;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.Hibernate;

/** Limits the rows of a join in SQL, where a station has a row for each bike. */
public final class StationPages {

    private final EntityManager entityManager;

    public StationPages(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public List<Station> page(int number, int size) {
        Set<Station> stations = new LinkedHashSet<>();
        for (Object[] row : entityManager
                .createQuery(
                        "select s, b from Station s left join s.bikes b order by s.name, s.id, b.id", Object[].class)
                .setFirstResult(number * size)
                .setMaxResults(size)
                .getResultList()) {
            stations.add((Station) row[0]);
        }
        for (Station station : stations) {
            Hibernate.initialize(station.getBikes());
            Hibernate.initialize(station.getNotices());
        }
        return List.copyOf(stations);
    }
}
