package katabase.concurrency.atomic_blocks;

import java.sql.Connection;
import katabase.kata.NotSolvedYet;

/**
 * <h2>Write atomic() yourself</h2>
 *
 * The Lantern Theatre books whole parties: the party is a block, and each seat in it is a block of its own, so that a
 * seat that is gone does not spoil the evening of the others. Everybody writes
 *
 * <pre>
 * transactions.atomic(() -&gt; {
 *     book("A1");
 *     try {
 *         transactions.atomic(() -&gt; book("A2"));
 *     } catch (SeatGone e) {
 *         book("F9");
 *     }
 *     return "booked";
 * });
 * </pre>
 *
 * and you write the helper that makes it true, over one connection that one thread uses.
 *
 * <h3>Your task</h3>
 *
 * Write {@link #atomic} and {@link #rollbackOnly} in plain JDBC. The outermost block is a transaction, every block
 * inside it is a savepoint. Given is {@link Work}. The connection comes with autocommit on, and a block that has met an
 * SQL error never goes on as if nothing had happened: the error, or another exception, leaves that block.
 *
 * <h3>What is judged</h3>
 *
 * <ol>
 *   <li>An outermost block commits at its end and returns the value of its work; a value that speaks of an error is a
 *       value, too. No other session sees its rows before. Afterwards autocommit is on again.
 *   <li>Whatever leaves an outermost block, be it a checked or an unchecked exception or an Error, rolls it back and
 *       reaches the caller as the very same object. If the commit is refused (a foreign key that is checked at the
 *       end), PostgreSQL's SQLException reaches the caller. Afterwards autocommit is on again, and the next block
 *       works.
 *   <li>What leaves an inner block undoes the rows of this block only. The outer block may catch it and go on, also
 *       after an SQL error, and then commits its own rows. An inner block that has ended well is undone with the outer
 *       one.
 *   <li>{@code rollbackOnly} dooms the innermost running block and no other: the block runs on, sees its own rows, ends
 *       normally and returns its value, and then its rows are gone. If it throws instead, the mark ends with it, too.
 *       Outside any block it is an IllegalStateException.
 *   <li>The server ends the connection in the middle of a block, and the work throws an exception of its own: that one
 *       reaches the caller, and what the failed rollback threw is suppressed in it ({@link Throwable#addSuppressed}).
 *   <li>30 trees of blocks, up to 4 deep, are run one after the other, with rows, exceptions that are caught outside
 *       their block or not at all, SQL errors and {@code rollbackOnly}. Just the rows survive that these rules keep.
 *       And no savepoints pile up: after 40 inner blocks, some of which have failed, the outer one still runs, and its
 *       session holds the lock on one transaction (pg_locks, transactionid) and not on 41.
 * </ol>
 */
public final class Transactions {

    private final Connection connection;

    public Transactions(Connection connection) {
        this.connection = connection;
    }

    /**
     * Runs the work as a block: all that it writes on the connection stays, or nothing.
     *
     * @param work may contain further blocks
     * @return what the work returns
     * @throws Exception what the work throws, or PostgreSQL when it refuses the block
     */
    public <T> T atomic(Work<T> work) throws Exception {
        throw new NotSolvedYet();
    }

    /**
     * Lets the innermost block that runs be rolled back at its end, although it ends normally.
     *
     * @throws IllegalStateException outside any block
     */
    public void rollbackOnly() {
        throw new NotSolvedYet();
    }
}
