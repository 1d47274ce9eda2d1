package katabase.concurrency.write_skew;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Takes an advisory lock under the number of the show. */
public final class FirstAid {

    private final Transactions transactions;

    public FirstAid(DataSource dataSource) {
        this.transactions = new Transactions(dataSource);
    }

    private static final String OTHERS = "select count(*) from aider mine join aider other using (show_id)"
            + " where mine.id = ? and other.on_duty and other.id <> mine.id";

    public Departure goOffDuty(long aiderId) throws SQLException {
        return transactions.run(Connection.TRANSACTION_READ_COMMITTED, connection -> {
            number(
                    connection,
                    "select count(*) from (select pg_advisory_xact_lock(show_id) from aider where id = ?) as locked",
                    aiderId);
            return decide(connection, aiderId);
        });
    }

    private static Departure decide(Connection connection, long aiderId) throws SQLException {
        if (number(connection, "select count(*) from aider where id = ? and on_duty", aiderId) == 0) {
            return Departure.LEFT;
        }
        if (number(connection, OTHERS, aiderId) == 0) {
            return Departure.REFUSED;
        }
        leave(connection, aiderId);
        return Departure.LEFT;
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
