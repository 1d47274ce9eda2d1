package katabase.concurrency.idempotent_charge;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Computes the new balance in Java and writes it over what somebody else has left. */
public final class Charges {

    private final DataSource dataSource;

    public Charges(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    public Reply charge(String key, Charge charge, byte[] body) throws SQLException {
        if (key == null || key.isBlank()) {
            return Reply.keyMissing();
        }
        String hash = Fingerprint.of(body);
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            Reply reply = claim(connection, key, hash)
                    ? remember(connection, key, pay(connection, charge))
                    : recall(connection, key, hash);
            connection.commit();
            return reply;
        }
    }

    /** Whether the key is new; waits for a transaction that has just stored it. */
    private static boolean claim(Connection connection, String key, String hash) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into charge_request (key, body_hash) values (?, ?) on conflict do nothing")) {
            insert.setString(1, key);
            insert.setString(2, hash);
            return insert.executeUpdate() == 1;
        }
    }

    private static Reply pay(Connection connection, Charge charge) throws SQLException {
        int left = balance(connection, charge.cardId()) - charge.cents();
        try (PreparedStatement update =
                connection.prepareStatement("update card set balance_cents = ? where id = ? and balance_cents >= ?")) {
            update.setInt(1, left);
            update.setLong(2, charge.cardId());
            update.setInt(3, charge.cents());
            return update.executeUpdate() == 1
                    ? Reply.paid(payment(connection, charge), left)
                    : Reply.tooLittle(balance(connection, charge.cardId()));
        }
    }

    private static long payment(Connection connection, Charge charge) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into payment (card_id, cents) values (?, ?) returning id")) {
            insert.setLong(1, charge.cardId());
            insert.setInt(2, charge.cents());
            ResultSet row = insert.executeQuery();
            row.next();
            return row.getLong(1);
        }
    }

    private static int balance(Connection connection, long cardId) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select balance_cents from card where id = ?")) {
            query.setLong(1, cardId);
            ResultSet row = query.executeQuery();
            row.next();
            return row.getInt(1);
        }
    }

    private static Reply remember(Connection connection, String key, Reply reply) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("update charge_request set status = ?, reply = ? where key = ?")) {
            update.setInt(1, reply.status());
            update.setString(2, reply.body());
            update.setString(3, key);
            update.executeUpdate();
            return reply;
        }
    }

    private static Reply recall(Connection connection, String key, String hash) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("select body_hash, status, reply from charge_request where key = ?")) {
            query.setString(1, key);
            ResultSet row = query.executeQuery();
            row.next();
            return row.getString(1).equals(hash) ? Reply.replay(row.getInt(2), row.getString(3)) : Reply.keyReused();
        }
    }
}
