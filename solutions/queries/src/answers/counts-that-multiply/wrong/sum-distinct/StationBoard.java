package katabase.queries.counts_that_multiply;

import jakarta.persistence.EntityManager;
import java.time.OffsetDateTime;
import java.util.List;

/** Repairs the sum with DISTINCT, too, which drops equal fares. */
public final class StationBoard {

    private final EntityManager entityManager;

    public StationBoard(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public List<StationFigures> figures(long cityId, OffsetDateTime since) {
        return entityManager
                .createQuery("""
                        select s.id, s.name, count(distinct b.id), count(distinct t.id),
                               coalesce(sum(distinct t.fare), 0)
                          from Station s left join s.bikes b left join s.trips t on t.startedAt >= :since
                         where s.cityId = :city
                         group by s.id, s.name
                         order by s.id""", StationFigures.class)
                .setParameter("city", cityId)
                .setParameter("since", since)
                .getResultList();
    }
}
