package katabase.concurrency.idempotent_charge;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Pays, stores key and reply at the end, and undoes it all if the key was there. */
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
            Reply known = recall(connection, key, hash);
            if (known != null) {
                connection.commit();
                return known;
            }
            Reply reply = pay(connection, charge);
            if (!remember(connection, key, hash, reply)) {
                connection.rollback();
                reply = recall(connection, key, hash);
            }
            connection.commit();
            return reply;
        }
    }

    private static Reply pay(Connection connection, Charge charge) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("update card set balance_cents = balance_cents - ?"
                + " where id = ? and balance_cents >= ? returning balance_cents")) {
            update.setInt(1, charge.cents());
            update.setLong(2, charge.cardId());
            update.setInt(3, charge.cents());
            ResultSet row = update.executeQuery();
            return row.next()
                    ? Reply.paid(payment(connection, charge), row.getInt(1))
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

    private static boolean remember(Connection connection, String key, String hash, Reply reply) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into charge_request (key, body_hash, status, reply) values (?, ?, ?, ?)"
                        + " on conflict do nothing")) {
            insert.setString(1, key);
            insert.setString(2, hash);
            insert.setInt(3, reply.status());
            insert.setString(4, reply.body());
            return insert.executeUpdate() == 1;
        }
    }

    private static Reply recall(Connection connection, String key, String hash) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("select body_hash, status, reply from charge_request where key = ?")) {
            query.setString(1, key);
            ResultSet row = query.executeQuery();
            if (!row.next()) {
                return null;
            }
            return row.getString(1).equals(hash) ? Reply.replay(row.getInt(2), row.getString(3)) : Reply.keyReused();
        }
    }
}
