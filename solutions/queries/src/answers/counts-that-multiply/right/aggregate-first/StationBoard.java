package katabase.queries.counts_that_multiply;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;

/** Groups bikes and trips by station first, so that each joins with at most one row. */
public final class StationBoard {

    private final EntityManager entityManager;

    public StationBoard(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @SuppressWarnings("unchecked")
    public List<StationFigures> figures(long cityId, OffsetDateTime since) {
        List<Tuple> rows = entityManager
                .createNativeQuery("""
                        select s.id, s.name, coalesce(b.bikes, 0), coalesce(t.trips, 0), coalesce(t.revenue, 0)
                          from station s
                          left join (select station_id, count(*) as bikes
                                       from bike
                                      group by station_id) b on b.station_id = s.id
                          left join (select start_station_id, count(*) as trips, sum(fare) as revenue
                                       from trip
                                      where started_at >= :since
                                      group by start_station_id) t on t.start_station_id = s.id
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
