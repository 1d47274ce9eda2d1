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

    /** Without a window: for each entry all that came before it. */
    private static final String STATEMENT = """
            select skipper_id, id, cents,
                   (select sum(cents) from account_entry before
                     where before.skipper_id = entry.skipper_id
                       and (before.booked_at, before.id) <= (entry.booked_at, entry.id)) as balance
              from account_entry entry
             where booked_at < ? and booked_at >= ?
             order by skipper_id, booked_at, id""";

    private static final String BEST_GUESTS = """
            with guest as (select harbour_id, skipper_id, -sum(cents) as spent
                             from account_entry
                            where cents < 0
                            group by harbour_id, skipper_id)
            select harbour_id, skipper_id, spent
              from guest
             where (select count(*) from guest other
                     where other.harbour_id = guest.harbour_id and other.spent > guest.spent) < 3
             order by harbour_id, spent desc, skipper_id""";

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
