package katabase.queries.counts_that_multiply;

import jakarta.persistence.EntityManager;
import java.time.OffsetDateTime;
import java.util.List;

/** Leaves out the order and takes the stations as they come. */
public final class StationBoard {

    private final EntityManager entityManager;

    public StationBoard(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public List<StationFigures> figures(long cityId, OffsetDateTime since) {
        return entityManager
                .createQuery("""
                        select s.id, s.name,
                               (select count(*) from Bike b where b.station = s),
                               (select count(*) from Trip t where t.start = s and t.startedAt >= :since),
                               coalesce((select sum(t.fare) from Trip t where t.start = s and t.startedAt >= :since), 0)
                          from Station s
                         where s.cityId = :city""", StationFigures.class)
                .setParameter("city", cityId)
                .setParameter("since", since)
                .getResultList();
    }
}
