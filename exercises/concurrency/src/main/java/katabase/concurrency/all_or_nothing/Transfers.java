package katabase.concurrency.all_or_nothing;

import java.sql.SQLException;
import javax.sql.DataSource;
import katabase.kata.NotSolvedYet;

/**
 * <h2>The half transfer</h2>
 *
 * At the box office of the Lantern Theatre a guest can move money from one gift card to another. Last night the second
 * card had been closed. The guest was told so, went home, and found in the morning that the first card was 30 euros
 * shorter all the same.
 *
 * <p>The tables exist already and stay as they are (src/test/resources, schema.sql):
 *
 * <pre>
 * card       (id bigint identity primary key, balance_cents bigint not null check (balance_cents &gt;= 0),
 *             closed boolean not null, check (not closed or balance_cents = 0))
 * card_entry (id bigint identity primary key, from_card bigint not null, to_card bigint not null,
 *             cents bigint not null)
 * </pre>
 *
 * The steps are given in {@link Ledger}; {@link UnknownCard} is given as well.
 *
 * <h3>Your task</h3>
 *
 * Write {@link #transfer} in plain JDBC: the transaction around {@link Ledger#debit}, {@link Ledger#credit} and
 * {@link Ledger#note}, in this order. Either all three are stored or none of them, whatever goes wrong.
 *
 * <h3>What is judged</h3>
 *
 * <ol>
 *   <li>A transfer arrives: both balances are right, one line is in the book, and no other card has changed.
 *   <li>PostgreSQL refuses a step: too little on the first card, or a closed second card. No balance has changed, no
 *       line is in the book, and the SQLException of the step reaches the caller.
 *   <li>A step fails with something else: an unchecked exception (the second card is unknown) or even an Error. The
 *       same: nothing is stored, and what was thrown reaches the caller as the same object.
 *   <li>Before the second and before the third step goes out, another session still reads both old balances.
 *   <li>The pool has one physical connection and puts nothing right when it gets it back. After good transfers and
 *       after failed ones the connection is closed, and the session is as it came: its autocommit, which is off in some
 *       pools, its settings, idle and without locks. What failed stays absent when the next transfer has committed.
 * </ol>
 */
public final class Transfers {

    private final DataSource dataSource;
    private final Ledger ledger = new Ledger();

    public Transfers(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Moves an amount from one card to another.
     *
     * @param cents the amount, 1 or more
     * @throws UnknownCard if one of the cards does not exist
     * @throws SQLException if PostgreSQL refuses a step
     */
    public void transfer(long fromCard, long toCard, long cents) throws SQLException {
        throw new NotSolvedYet();
    }
}
