package katabase.queries.page_with_bikes;

import jakarta.persistence.EntityManager;
import java.util.List;

/** Makes both collections sets and fetches them in one query. */
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
        entityManager
                .createQuery(
                        "from Station s left join fetch s.bikes left join fetch s.notices where s in :stations",
                        Station.class)
                .setParameter("stations", stations)
                .getResultList();
        return stations;
    }
}
