package katabase.queries.page_with_bikes;

import jakarta.persistence.EntityManager;
import java.util.List;

/** Fetches both collections in one query. */
public final class StationPages {

    private final EntityManager entityManager;

    public StationPages(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public List<Station> page(int number, int size) {
        return entityManager
                .createQuery(
                        "from Station s left join fetch s.bikes left join fetch s.notices order by s.name, s.id",
                        Station.class)
                .setFirstResult(number * size)
                .setMaxResults(size)
                .getResultList();
    }
}
