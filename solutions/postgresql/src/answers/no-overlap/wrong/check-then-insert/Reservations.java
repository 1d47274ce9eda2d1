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

    /** Looks whether the berth is free, then reserves it. */
    public Answer reserve(Connection tx, long berth, long boat, OffsetDateTime from, OffsetDateTime to)
            throws SQLException {
        if (!from.isBefore(to)) {
            return Answer.INVALID;
        }
        try (PreparedStatement select = tx.prepareStatement(
                "select 1 from reservation where berth_id = ? and not cancelled and during && tstzrange(?, ?)")) {
            select.setLong(1, berth);
            select.setObject(2, from);
            select.setObject(3, to);
            try (ResultSet row = select.executeQuery()) {
                if (row.next()) {
                    return Answer.OVERLAP;
                }
            }
        }
        try (PreparedStatement insert = tx.prepareStatement(
                "insert into reservation (berth_id, boat_id, during) values (?, ?, tstzrange(?, ?))")) {
            insert.setLong(1, berth);
            insert.setLong(2, boat);
            insert.setObject(3, from);
            insert.setObject(4, to);
            insert.executeUpdate();
            return Answer.RESERVED;
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
