package katabase.concurrency.write_skew;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Locks the show with FOR SHARE, which all aiders can have at once. */
public final class FirstAid {

    private final Transactions transactions;

    public FirstAid(DataSource dataSource) {
        this.transactions = new Transactions(dataSource);
    }

    public Departure goOffDuty(long aiderId) throws SQLException {
        return transactions.run(Connection.TRANSACTION_READ_COMMITTED, connection -> {
            lockShow(connection, aiderId);
            // Each of these statements sees what was committed while we waited.
            if (!isOnDuty(connection, aiderId)) {
                return Departure.LEFT;
            }
            return leave(connection, aiderId) ? Departure.LEFT : Departure.REFUSED;
        });
    }

    private static void lockShow(Connection connection, long aiderId) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement(
                "select id from show where id = (select show_id from aider where id = ?) for share")) {
            lock.setLong(1, aiderId);
            lock.executeQuery();
        }
    }

    private static boolean isOnDuty(Connection connection, long aiderId) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select on_duty from aider where id = ?")) {
            query.setLong(1, aiderId);
            ResultSet row = query.executeQuery();
            row.next();
            return row.getBoolean(1);
        }
    }

    private static boolean leave(Connection connection, long aiderId) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("""
                update aider set on_duty = false
                 where id = ? and exists
                    (select 1 from aider other
                      where other.show_id = aider.show_id and other.on_duty and other.id <> aider.id)""")) {
            update.setLong(1, aiderId);
            return update.executeUpdate() == 1;
        }
    }
}
