package katabase.queries.page_with_bikes;

import jakarta.persistence.EntityGraph;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Fills each collection with an entity graph. */
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
        fetch("bikes", stations);
        fetch("notices", stations);
        return stations;
    }

    private void fetch(String collection, List<Station> stations) {
        EntityGraph<Station> graph = entityManager.createEntityGraph(Station.class);
        graph.addAttributeNodes(collection);
        entityManager
                .createQuery("from Station s where s in :stations", Station.class)
                .setParameter("stations", stations)
                .setHint("jakarta.persistence.loadgraph", graph)
                .getResultList();
    }
}
