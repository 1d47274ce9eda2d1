package katabase.concurrency.write_skew;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import javax.sql.DataSource;

/** Locks all who are on duty for the show, and counts those that it has. */
public final class FirstAid {

    private final Transactions transactions;

    public FirstAid(DataSource dataSource) {
        this.transactions = new Transactions(dataSource);
    }

    private static final String ON_DUTY = "select id from aider"
            + " where on_duty and show_id = (select show_id from aider where id = ?) order by id for update";

    public Departure goOffDuty(long aiderId) throws SQLException {
        return transactions.run(Connection.TRANSACTION_READ_COMMITTED, connection -> {
            Set<Long> onDuty = lockOnDuty(connection, aiderId);
            if (!onDuty.contains(aiderId)) {
                return Departure.LEFT;
            }
            if (onDuty.size() == 1) {
                return Departure.REFUSED;
            }
            leave(connection, aiderId);
            return Departure.LEFT;
        });
    }

    private static Set<Long> lockOnDuty(Connection connection, long aiderId) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(ON_DUTY)) {
            query.setLong(1, aiderId);
            ResultSet row = query.executeQuery();
            Set<Long> onDuty = new HashSet<>();
            while (row.next()) {
                onDuty.add(row.getLong(1));
            }
            return onDuty;
        }
    }

    private static void leave(Connection connection, long aiderId) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("update aider set on_duty = false where id = ?")) {
            update.setLong(1, aiderId);
            update.executeUpdate();
        }
    }
}
