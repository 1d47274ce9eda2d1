package katabase.concurrency.write_skew;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Counts the others in the condition of one UPDATE. */
public final class FirstAid {

    private final Transactions transactions;

    public FirstAid(DataSource dataSource) {
        this.transactions = new Transactions(dataSource);
    }

    private static final String LEAVE = """
            update aider set on_duty = false
             where id = ? and (not on_duty or (select count(*) from aider other
                                                where other.show_id = aider.show_id and other.on_duty) > 1)""";

    public Departure goOffDuty(long aiderId) throws SQLException {
        return transactions.run(Connection.TRANSACTION_READ_COMMITTED, connection -> {
            try (PreparedStatement update = connection.prepareStatement(LEAVE)) {
                update.setLong(1, aiderId);
                return update.executeUpdate() == 1 ? Departure.LEFT : Departure.REFUSED;
            }
        });
    }
}
