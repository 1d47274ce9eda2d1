package katabase.concurrency.write_skew;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Locks the others who are on duty, and then changes its own row, which one of them may have locked. */
public final class FirstAid {

    private final Transactions transactions;

    public FirstAid(DataSource dataSource) {
        this.transactions = new Transactions(dataSource);
    }

    private static final String OTHERS_ON_DUTY = "select id from aider"
            + " where on_duty and show_id = (select show_id from aider where id = ?) and id <> ?"
            + " order by id for update";

    public Departure goOffDuty(long aiderId) throws SQLException {
        return transactions.run(Connection.TRANSACTION_READ_COMMITTED, connection -> {
            if (!othersAreOnDuty(connection, aiderId)) {
                return isOnDuty(connection, aiderId) ? Departure.REFUSED : Departure.LEFT;
            }
            leave(connection, aiderId);
            return Departure.LEFT;
        });
    }

    private static boolean othersAreOnDuty(Connection connection, long aiderId) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(OTHERS_ON_DUTY)) {
            query.setLong(1, aiderId);
            query.setLong(2, aiderId);
            return query.executeQuery().next();
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

    private static void leave(Connection connection, long aiderId) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("update aider set on_duty = false where id = ?")) {
            update.setLong(1, aiderId);
            update.executeUpdate();
        }
    }
}
