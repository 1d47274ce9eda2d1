package katabase.concurrency.atomic_blocks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import katabase.testbed.Chance;
import katabase.testbed.database.Database;

/** The seats: which there are, how a block books one on its connection, and what other sessions see of it. */
final class SeatingPlan {

    private final Database database;
    private final Chance chance;
    private int seats;

    SeatingPlan(Database database, Chance chance) {
        this.database = database;
        this.chance = chance;
    }

    /** A seat that nobody has named before. */
    String seat() {
        return "" + (char) chance.number('A', 'Z') + ++seats;
    }

    /** A seat that is booked and committed already. */
    String bookedSeat() {
        String seat = seat();
        database.execute("insert into booking (seat) values (?)", seat);
        return seat;
    }

    /** Books a seat on this connection; a seat that is taken is an SQL error. */
    static Object book(Connection session, String seat) throws SQLException {
        return book(session, seat, null);
    }

    /** Books a seat for a party on this connection; one that does not exist is found out at the commit. */
    static Object book(Connection session, String seat, Long party) throws SQLException {
        try (PreparedStatement insert =
                session.prepareStatement("insert into booking (seat, party_id) values (?, ?)")) {
            insert.setString(1, seat);
            insert.setObject(2, party, Types.BIGINT);
            return insert.executeUpdate();
        }
    }

    /** Whether this connection sees the seat booked. */
    static boolean sees(Connection session, String seat) throws SQLException {
        try (PreparedStatement look = session.prepareStatement("select from booking where seat = ?")) {
            look.setString(1, seat);
            return look.executeQuery().next();
        }
    }

    /** Whether another session sees the seat booked. */
    boolean booked(String seat) {
        return database.count("booking", "seat = ?", seat) == 1;
    }

    /** The booked seats but this one, as another session sees them. */
    List<String> bookedBut(String taken) {
        return database.column(String.class, "select seat from booking where seat <> ? order by seat", taken);
    }

    /** Makes all seats but this one free. */
    void freeAllBut(String taken) {
        database.execute("delete from booking where seat <> ?", taken);
    }
}
