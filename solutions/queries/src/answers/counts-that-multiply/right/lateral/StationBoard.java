package katabase.queries.counts_that_multiply;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;

/** Lets a lateral join find both figures of the trips for each station at once. */
public final class StationBoard {

    private final EntityManager entityManager;

    public StationBoard(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @SuppressWarnings("unchecked")
    public List<StationFigures> figures(long cityId, OffsetDateTime since) {
        List<Tuple> rows = entityManager
                .createNativeQuery("""
                        select s.id, s.name, b.bikes, t.trips, t.revenue
                          from station s
                         cross join lateral (select count(*) as bikes from bike where station_id = s.id) b
                         cross join lateral (select count(*) as trips, coalesce(sum(fare), 0.00) as revenue
                                               from trip where start_station_id = s.id and started_at >= :since) t
                         where s.city_id = :city
                         order by s.id""", Tuple.class)
                .setParameter("city", cityId)
                .setParameter("since", since)
                .getResultList();
        return rows.stream()
                .map(row -> new StationFigures(
                        row.get(0, Long.class),
                        row.get(1, String.class),
                        row.get(2, Long.class),
                        row.get(3, Long.class),
                        row.get(4, BigDecimal.class)))
                .toList();
    }
}
