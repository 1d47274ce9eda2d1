package katabase.queries.optional_filters;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Assembles HQL from fixed fragments, and binds each value under a name of its own. */
public final class TripSearch {

    private final EntityManager entityManager;

    public TripSearch(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public List<Trip> find(TripFilter filter) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> values = new HashMap<>();
        if (filter.place() != null) {
            conditions.add("(s.name = :place or e.name = :place)");
            values.put("place", filter.place());
        }
        if (filter.riderIds() != null) {
            conditions.add("t.rider.id in :riders");
            values.put("riders", filter.riderIds());
        }
        if (filter.minFare() != null) {
            conditions.add("t.fare >= :minFare");
            values.put("minFare", filter.minFare());
        }
        if (filter.maxFare() != null) {
            conditions.add("t.fare <= :maxFare");
            values.put("maxFare", filter.maxFare());
        }
        if (filter.modelPrefixes() != null) {
            List<String> alternatives = new ArrayList<>(List.of("1 = 0"));
            for (String prefix : filter.modelPrefixes()) {
                String name = "prefix" + alternatives.size();
                alternatives.add("b.model like :" + name);
                values.put(name, prefix + "%");
            }
            conditions.add("(" + String.join(" or ", alternatives) + ")");
        }
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        TypedQuery<Trip> query = entityManager.createQuery(
                "select t from Trip t join t.bike b join t.startStation s left join t.endStation e" + where
                        + " order by t.id",
                Trip.class);
        values.forEach(query::setParameter);
        return query.getResultList();
    }
}
