package katabase.postgresql.no_overlap;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** Reservations that an exclusion constraint guards, and the gaps between them by subtraction of ranges. */
public final class Reservations {

    /** Reserves a berth; a conflict is no error, so it does not break the caller's transaction. */
    public Answer reserve(Connection tx, long berth, long boat, OffsetDateTime from, OffsetDateTime to)
            throws SQLException {
        if (!from.isBefore(to)) {
            return Answer.INVALID;
        }
        try (PreparedStatement insert = tx.prepareStatement("""
                insert into reservation (berth_id, boat_id, during) values (?, ?, tstzrange(?, ?, '[]'))
                    on conflict do nothing""")) {
            insert.setLong(1, berth);
            insert.setLong(2, boat);
            insert.setObject(3, from);
            insert.setObject(4, to);
            return insert.executeUpdate() == 1 ? Answer.RESERVED : Answer.OVERLAP;
        }
    }

    /** The parts of a period in which a berth is free. */
    public List<Period> free(Connection connection, long berth, OffsetDateTime from, OffsetDateTime to)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("""
                select lower(gap), upper(gap)
                  from (select unnest(tstzmultirange(tstzrange(?, ?)) - coalesce(range_agg(during), '{}')) as gap
                          from reservation
                         where berth_id = ? and not cancelled) gaps
                 order by gap""")) {
            select.setObject(1, from);
            select.setObject(2, to);
            select.setLong(3, berth);
            List<Period> gaps = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    gaps.add(new Period(
                            rows.getObject(1, OffsetDateTime.class), rows.getObject(2, OffsetDateTime.class)));
                }
            }
            return gaps;
        }
    }
}
