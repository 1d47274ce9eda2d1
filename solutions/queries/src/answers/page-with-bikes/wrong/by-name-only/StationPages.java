package katabase.queries.page_with_bikes;

import jakarta.persistence.EntityManager;
import java.util.List;

/** Orders by the name only, which several stations have. */
public final class StationPages {

    private final EntityManager entityManager;

    public StationPages(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public List<Station> page(int number, int size) {
        List<Station> stations = entityManager
                .createQuery("from Station s order by s.name", Station.class)
                .setFirstResult(number * size)
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
