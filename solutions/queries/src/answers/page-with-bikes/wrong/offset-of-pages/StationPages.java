package katabase.queries.page_with_bikes;

import jakarta.persistence.EntityManager;
import java.util.List;

/** Takes the number of the page for the number of its first station. */
public final class StationPages {

    private final EntityManager entityManager;

    public StationPages(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public List<Station> page(int number, int size) {
        List<Station> stations = entityManager
                .createQuery("from Station s order by s.name, s.id", Station.class)
                .setFirstResult(number)
                .setMaxResults(size)
                .getResultList();
        fetch("bikes", stations);
        fetch("notices", stations);
        return stations;
    }

    private void fetch(String collection, List<Station> stations) {
        entityManager
                .createQuery("from Station s left join fetch s." + collection + " where s in :stations", Station.class)
                .setParameter("stations", stations)
                .getResultList();
    }
}
