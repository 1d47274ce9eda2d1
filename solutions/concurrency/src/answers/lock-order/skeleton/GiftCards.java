package katabase.concurrency.lock_order;

import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import katabase.kata.NotSolvedYet;

/**
 * <h2>Six friends, one booking</h2>
 *
 * A party of friends books a row of the Lantern Theatre, and each of them pays a share with a gift card of the theatre.
 * On Friday at ten two parties had some cards in common, and one of them got an error page: deadlock detected. It goes
 * wrong as soon as somebody holds a card and waits for another one, which is held by somebody who waits for the first.
 * If everybody takes the cards in the order of their ids, it cannot happen.
 *
 * <p>The table exists already and stays as it is (src/test/resources, schema.sql). It has no CHECK: your code alone
 * sees to it that no balance falls below 0.
 *
 * <pre>
 * card (id bigint primary key, balance_cents integer not null)
 * </pre>
 *
 * <h3>Your task</h3>
 *
 * Write {@link #payTogether}. It is called by many threads of many servers at the same time.
 *
 * <h3>What is judged</h3>
 *
 * <ol>
 *   <li>All cards pay their shares, or none does: if one of them has too little or does not exist, the answer is false
 *       and no balance has changed. No other card changes, and who holds another card is not waited for, be it another
 *       session or another call.
 *   <li>Another session holds the card with the lowest id of yours: your call waits for it, and holds none of your
 *       other cards meanwhile. That must not depend on the order of the map (here the lowest id comes last), nor on the
 *       place of the rows in the table (here the highest id comes first).
 *   <li>Another session holds some other card of yours: your call waits for it, and holds no card with a higher id.
 *   <li>What that session does counts: it takes so much from the card that too little is left, and commits while you
 *       wait: false, and nothing is taken. It rolls back: all cards pay.
 *   <li>Two calls get the same cards, one of them in ascending and the other one in descending order, and both have to
 *       wait for a third session, which then rolls back: both say true, without an exception, and all is paid twice.
 * </ol>
 */
public final class GiftCards {

    private final DataSource dataSource;

    public GiftCards(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Takes its share from each card, or nothing from any.
     *
     * @param centsByCard at least one card, each with the cents that it has to pay, more than 0; in any order
     * @return whether all have paid
     * @throws SQLException if the database fails
     */
    public boolean payTogether(Map<Long, Integer> centsByCard) throws SQLException {
        throw new NotSolvedYet();
    }
}
