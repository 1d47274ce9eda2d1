package katabase.queries.page_with_bikes;

import jakarta.persistence.EntityManager;
import java.util.List;

/** Pages ids, which no join can disturb, and fetches the stations by them. */
public final class StationPages {

    private final EntityManager entityManager;

    public StationPages(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public List<Station> page(int number, int size) {
        List<Long> ids = entityManager
                .createQuery("select s.id from Station s order by s.name, s.id", Long.class)
                .setFirstResult(number * size)
                .setMaxResults(size)
                .getResultList();
        fetch("notices", ids);
        return fetch("bikes", ids);
    }

    private List<Station> fetch(String collection, List<Long> ids) {
        return entityManager
                .createQuery(
                        "from Station s left join fetch s." + collection + " where s.id in :ids order by s.name, s.id",
                        Station.class)
                .setParameter("ids", ids)
                .getResultList();
    }
}
