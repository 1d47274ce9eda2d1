package katabase.queries.counts_that_multiply;

import jakarta.persistence.EntityManager;
import java.time.OffsetDateTime;
import java.util.List;

/** Lets stations without trips pass the WHERE, and forgets those whose trips are older. */
public final class StationBoard {

    private final EntityManager entityManager;

    public StationBoard(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public List<StationFigures> figures(long cityId, OffsetDateTime since) {
        return entityManager
                .createQuery("""
                        select s.id, s.name, (select count(*) from Bike b where b.station = s),
                               count(t.id), coalesce(sum(t.fare), 0)
                          from Station s left join s.trips t
                         where s.cityId = :city and (t.id is null or t.startedAt >= :since)
                         group by s.id, s.name
                         order by s.id""", StationFigures.class)
                .setParameter("city", cityId)
                .setParameter("since", since)
                .getResultList();
    }
}
