package katabase.queries.counts_that_multiply;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;

/** One collection may be joined, as long as the other one is not. */
public final class StationBoard {

    private final EntityManager entityManager;

    public StationBoard(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public List<StationFigures> figures(long cityId, OffsetDateTime since) {
        List<Object[]> rows = entityManager
                .createQuery("""
                        select s.id, s.name, size(s.bikes), count(t.id), coalesce(sum(t.fare), 0)
                          from Station s left join s.trips t on t.startedAt >= :since
                         where s.cityId = :city
                         group by s.id, s.name
                         order by s.id""", Object[].class)
                .setParameter("city", cityId)
                .setParameter("since", since)
                .getResultList();
        return rows.stream()
                .map(row -> new StationFigures(
                        (Long) row[0], (String) row[1], (Integer) row[2], (Long) row[3], (BigDecimal) row[4]))
                .toList();
    }
}
