package katabase.queries.counts_that_multiply;

import jakarta.persistence.EntityManager;
import java.time.OffsetDateTime;
import java.util.List;

/** Takes the sum as it comes, which is NULL where there is nothing to add. */
public final class StationBoard {

    private final EntityManager entityManager;

    public StationBoard(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public List<StationFigures> figures(long cityId, OffsetDateTime since) {
        return entityManager
                .createQuery("""
                        select s.id, s.name, (select count(*) from Bike b where b.station = s),
                               count(t.id), sum(t.fare)
                          from Station s left join s.trips t on t.startedAt >= :since
                         where s.cityId = :city
                         group by s.id, s.name
                         order by s.id""", StationFigures.class)
                .setParameter("city", cityId)
                .setParameter("since", since)
                .getResultList();
    }
}
