package katabase.concurrency.write_skew;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Leaves, counts the others, and comes back if nobody is there. */
public final class FirstAid {

    private final Transactions transactions;

    public FirstAid(DataSource dataSource) {
        this.transactions = new Transactions(dataSource);
    }

    private static final String OTHERS = "select count(*) from aider mine join aider other using (show_id)"
            + " where mine.id = ? and other.on_duty and other.id <> mine.id";

    private static final String LEAVE = "update aider set on_duty = false where id = ? and on_duty";

    public Departure goOffDuty(long aiderId) throws SQLException {
        return transactions.run(Connection.TRANSACTION_READ_COMMITTED, connection -> {
            try (PreparedStatement update = connection.prepareStatement(LEAVE)) {
                update.setLong(1, aiderId);
                if (update.executeUpdate() == 0) {
                    return Departure.LEFT;
                }
            }
            if (number(connection, OTHERS, aiderId) > 0) {
                return Departure.LEFT;
            }
            connection.rollback();
            return Departure.REFUSED;
        });
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
