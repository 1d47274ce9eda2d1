package katabase.concurrency.all_or_nothing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Given: the three steps of a transfer, each of them one statement on the connection. None begins or ends anything. */
public final class Ledger {

    /**
     * Takes an amount from a card.
     *
     * @throws UnknownCard if there is no such card
     * @throws SQLException if it holds too little, among others
     */
    public void debit(Connection connection, long card, long cents) throws SQLException {
        add(connection, card, -cents);
    }

    /**
     * Adds an amount to a card.
     *
     * @throws UnknownCard if there is no such card
     * @throws SQLException if the card is closed, among others
     */
    public void credit(Connection connection, long card, long cents) throws SQLException {
        add(connection, card, cents);
    }

    /** Writes a line about a transfer into the book. */
    public void note(Connection connection, long fromCard, long toCard, long cents) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into card_entry (from_card, to_card, cents) values (?, ?, ?)")) {
            insert.setLong(1, fromCard);
            insert.setLong(2, toCard);
            insert.setLong(3, cents);
            insert.executeUpdate();
        }
    }

    private static void add(Connection connection, long card, long cents) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("update card set balance_cents = balance_cents + ? where id = ?")) {
            update.setLong(1, cents);
            update.setLong(2, card);
            if (update.executeUpdate() == 0) {
                throw new UnknownCard(card);
            }
        }
    }
}
