package katabase.concurrency.atomic_blocks;

import java.sql.Connection;
import java.sql.SQLException;

/** The work of blocks on one connection: books seats, fails as it is told, and plays trees of blocks. */
final class Booker {

    private final Connection connection;
    private final Transactions transactions;

    Booker(Connection connection, Transactions transactions) {
        this.connection = connection;
        this.transactions = transactions;
    }

    /** Books a seat; one that is taken is an SQL error. */
    Object book(String seat) throws SQLException {
        return SeatingPlan.book(connection, seat);
    }

    /**
     * Fails in one of two ways.
     *
     * @param sqlError whether by an SQL error, and not by SeatGone
     * @param taken a seat that is booked already
     */
    Object fail(boolean sqlError, String taken) throws Exception {
        if (sqlError) {
            return book(taken);
        }
        throw new SeatGone();
    }

    /**
     * Throws what it is given.
     *
     * @param thrown an Exception or an Error
     */
    Object raise(Throwable thrown) throws Exception {
        if (thrown instanceof Error error) {
            throw error;
        }
        throw (Exception) thrown;
    }

    /**
     * Does what the tree says, each block of it in an atomic.
     *
     * @param taken a seat that is booked already
     * @throws Exception what the outermost block lets out
     */
    Object play(BlockTree tree, String taken) throws Exception {
        return transactions.atomic(() -> {
            book(tree.first());
            if (tree.ending() == BlockTree.Ending.DOOMED) {
                transactions.rollbackOnly();
            }
            for (BlockTree.Branch branch : tree.branches()) {
                try {
                    play(branch.tree(), taken);
                } catch (SeatGone | SQLException e) {
                    if (!branch.caught()) {
                        throw e;
                    }
                }
                book(branch.after());
            }
            return switch (tree.ending()) {
                case WELL, DOOMED -> null;
                case EXCEPTION, SQL_ERROR -> fail(tree.ending() == BlockTree.Ending.SQL_ERROR, taken);
            };
        });
    }
}
