package katabase.concurrency.write_skew;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Asks whether the aider is on duty before it has the lock. */
public final class FirstAid {

    private final Transactions transactions;

    public FirstAid(DataSource dataSource) {
        this.transactions = new Transactions(dataSource);
    }

    private static final String ON_DUTY =
            "select count(*) from aider mine join aider other using (show_id)" + " where mine.id = ? and other.on_duty";

    public Departure goOffDuty(long aiderId) throws SQLException {
        return transactions.run(Connection.TRANSACTION_READ_COMMITTED, connection -> {
            if (number(connection, "select count(*) from aider where id = ? and on_duty", aiderId) == 0) {
                return Departure.LEFT;
            }
            number(
                    connection,
                    "select id from show where id = (select show_id from aider where id = ?) for update",
                    aiderId);
            if (number(connection, ON_DUTY, aiderId) == 1) {
                return Departure.REFUSED;
            }
            leave(connection, aiderId);
            return Departure.LEFT;
        });
    }

    private static void leave(Connection connection, long aiderId) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("update aider set on_duty = false where id = ?")) {
            update.setLong(1, aiderId);
            update.executeUpdate();
        }
    }

    private static long number(Connection connection, String sql, long parameter) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setLong(1, parameter);
            ResultSet row = query.executeQuery();
            row.next();
            return row.getLong(1);
        }
    }
}
