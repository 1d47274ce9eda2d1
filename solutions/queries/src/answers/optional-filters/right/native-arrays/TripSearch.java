package katabase.queries.optional_filters;

import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Assembles SQL, and binds each list as one array. */
public final class TripSearch {

    private final EntityManager entityManager;

    public TripSearch(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public List<Trip> find(TripFilter filter) {
        Map<String, Object> conditions = new LinkedHashMap<>();
        if (filter.place() != null) {
            conditions.put("""
                    exists (
                        select from station s
                        where s.name = ? and s.id in (start_station_id, end_station_id))""", filter.place());
        }
        if (filter.riderIds() != null) {
            conditions.put("rider_id = any(?)", filter.riderIds().toArray(Long[]::new));
        }
        if (filter.minFare() != null) {
            conditions.put("fare >= ?", filter.minFare());
        }
        if (filter.maxFare() != null) {
            conditions.put("fare <= ?", filter.maxFare());
        }
        if (filter.modelPrefixes() != null) {
            conditions.put(
                    "exists (select from bike b where b.id = bike_id and b.model like any(?))",
                    filter.modelPrefixes().stream().map(prefix -> prefix + "%").toArray(String[]::new));
        }
        String where = String.join(" and ", conditions.keySet());
        NativeQuery<Trip> query = entityManager
                .unwrap(Session.class)
                .createNativeQuery(
                        "select * from trip" + (where.isEmpty() ? "" : " where " + where) + " order by id", Trip.class);
        int position = 0;
        for (Object value : conditions.values()) {
            query.setParameter(++position, value);
        }
        return query.getResultList();
    }
}
