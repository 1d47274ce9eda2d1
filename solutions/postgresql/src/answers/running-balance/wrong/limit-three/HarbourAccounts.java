package katabase.postgresql.running_balance;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** Balances and ranks by window functions, one query each. */
public final class HarbourAccounts {

    /** The window sees all entries up to the end; what came before the period is filtered out afterwards. */
    private static final String STATEMENT = """
            select skipper_id, id, cents, balance
              from (select skipper_id, id, cents, booked_at,
                           sum(cents) over (partition by skipper_id order by booked_at, id rows unbounded preceding)
                               as balance
                      from account_entry
                     where booked_at < ?) entry
             where booked_at >= ?
             order by skipper_id, booked_at, id""";

    private static final String BEST_GUESTS = """
            select harbour.id, guest.skipper_id, guest.spent
              from harbour, lateral (
                   select skipper_id, -sum(cents) as spent from account_entry
                    where harbour_id = harbour.id and cents < 0
                    group by skipper_id order by spent desc limit 3) guest
             order by harbour.id, guest.spent desc, guest.skipper_id""";

    /** The account statements of all skippers. */
    public List<Line> statement(Connection connection, OffsetDateTime from, OffsetDateTime until) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(STATEMENT)) {
            select.setObject(1, until);
            select.setObject(2, from);
            List<Line> lines = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    lines.add(new Line(rows.getLong(1), rows.getLong(2), rows.getLong(3), rows.getLong(4)));
                }
            }
            return lines;
        }
    }

    /** The best guests of all harbours. */
    public List<Guest> bestGuests(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(BEST_GUESTS);
                ResultSet rows = select.executeQuery()) {
            List<Guest> guests = new ArrayList<>();
            while (rows.next()) {
                guests.add(new Guest(rows.getLong(1), rows.getLong(2), rows.getLong(3)));
            }
            return guests;
        }
    }
}
