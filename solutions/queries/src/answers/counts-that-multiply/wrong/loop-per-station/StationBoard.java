package katabase.queries.counts_that_multiply;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** Asks for the figures station by station. */
public final class StationBoard {

    private final EntityManager entityManager;

    public StationBoard(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public List<StationFigures> figures(long cityId, OffsetDateTime since) {
        List<StationFigures> figures = new ArrayList<>();
        for (Station station : entityManager
                .createQuery("from Station s where s.cityId = :city order by s.id", Station.class)
                .setParameter("city", cityId)
                .getResultList()) {
            long bikes = entityManager
                    .createQuery("select count(*) from Bike b where b.station = :station", Long.class)
                    .setParameter("station", station)
                    .getSingleResult();
            Object[] trips = entityManager
                    .createQuery(
                            "select count(*), coalesce(sum(t.fare), 0) from Trip t"
                                    + " where t.start = :station and t.startedAt >= :since",
                            Object[].class)
                    .setParameter("station", station)
                    .setParameter("since", since)
                    .getSingleResult();
            figures.add(new StationFigures(
                    station.getId(), station.getName(), bikes, (Long) trips[0], (BigDecimal) trips[1]));
        }
        return figures;
    }
}
