package katabase.concurrency.lost_update;

import java.sql.SQLException;
import javax.sql.DataSource;
import katabase.kata.NotSolvedYet;

/**
 * <h2>Two tills, one gift card</h2>
 *
 * The Lantern Theatre sells prepaid gift cards. On Friday at ten, when a new play goes on sale, a family pays with one
 * card at the counter, on the telephone and on the web at the same moment. In the evening the books do not balance: the
 * tickets are sold, and some of the money is still on the card. Other cards are below zero.
 *
 * <p>The table exists already and stays as it is (src/test/resources, schema.sql):
 *
 * <pre>
 * card (id bigint identity primary key, balance_cents bigint not null)
 * </pre>
 *
 * It has no CHECK: your code alone is the guard.
 *
 * <h3>Your task</h3>
 *
 * Write {@link #pay} in plain JDBC. It may be called by any number of threads, and the other tills are other
 * processes with code of their own: all that you share with them is the table. Connections come with autocommit on and
 * the isolation level READ COMMITTED.
 *
 * <h3>What is judged</h3>
 *
 * <ol>
 *   <li>{@code pay} takes the amount from this card and from no other, and says true. A card may be emptied to the
 *       last cent.
 *   <li>If one cent is missing, or if there is no such card, it says false, and no balance changes.
 *   <li>Another till has taken money from the card and not committed yet when {@code pay} is called. {@code pay} waits
 *       for it. The other till commits, enough is left: true, and both amounts are gone from the card.
 *   <li>The same, but the other till rolls back: true, and only your amount is gone.
 *   <li>The same, but the other till commits and leaves too little: false, no exception, and the balance is what the
 *       other till has left.
 *   <li>Just before each of your statements that write to the card, other tills try to pay a cent, and commit at once;
 *       who finds the row locked gives up. Ten of them may get in between, one after the other. No cent of theirs is
 *       lost, and {@code pay} says true if enough is left and false if not. Or {@code pay} itself is called once more
 *       for this card, by another thread: if there is enough for both, both say true.
 * </ol>
 */
public final class Till {

    private final DataSource dataSource;

    public Till(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Pays with a card.
     *
     * @param cardId the number of a card, perhaps of one that does not exist
     * @param cents the amount, 1 or more
     * @return whether the card had the amount, and it was taken
     */
    public boolean pay(long cardId, long cents) throws SQLException {
        throw new NotSolvedYet();
    }
}
