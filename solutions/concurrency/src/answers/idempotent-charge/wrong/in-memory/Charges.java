package katabase.concurrency.idempotent_charge;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/** Keeps keys and replies in this server. */
public final class Charges {

    private final Map<String, Answered> answered = new ConcurrentHashMap<>();
    private final DataSource dataSource;

    public Charges(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    public Reply charge(String key, Charge charge, byte[] body) throws SQLException {
        if (key == null || key.isBlank()) {
            return Reply.keyMissing();
        }
        String hash = Fingerprint.of(body);
        Answered known = answered.get(key);
        if (known != null) {
            return known.hash().equals(hash)
                    ? Reply.replay(known.reply().status(), known.reply().body())
                    : Reply.keyReused();
        }
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            Reply reply = pay(connection, charge);
            remember(connection, key, hash, reply);
            connection.commit();
            answered.put(key, new Answered(hash, reply));
            return reply;
        }
    }

    private record Answered(String hash, Reply reply) {}

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

    private static Reply remember(Connection connection, String key, String hash, Reply reply) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into charge_request (key, body_hash, status, reply) values (?, ?, ?, ?)"
                        + " on conflict do nothing")) {
            insert.setString(1, key);
            insert.setString(2, hash);
            insert.setInt(3, reply.status());
            insert.setString(4, reply.body());
            insert.executeUpdate();
            return reply;
        }
    }
}
