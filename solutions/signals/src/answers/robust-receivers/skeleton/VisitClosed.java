package katabase.signals.robust_receivers;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import katabase.kata.NotSolvedYet;

/**
 * <h2>One receiver fails, the visit goes on</h2>
 *
 * When a visit to the veterinary clinic Four Paws is closed, the desks hear of it: the invoice is written, the pharmacy
 * packs, somebody notes when the vaccination is due. Each desk writes its tasks in the transaction that closes the
 * visit. Last night the pharmacy wrote a task that was there already. Somebody caught the exception and logged it; the
 * COMMIT reported no error; and this morning neither that visit was closed, nor was there an invoice.
 *
 * <p>The tables exist already and stay as they are (src/test/resources, schema.sql):
 *
 * <pre>
 * visit (id bigint identity primary key, state text not null)
 * task  (id bigint identity primary key, visit_id bigint not null references visit, desk text not null,
 *        what text not null, unique (visit_id, what))
 * </pre>
 *
 * Given are also {@link Desk}, {@link Visit} and {@link Reaction}.
 *
 * <h3>Your task</h3>
 *
 * Write {@link #send} and {@link #sendRobust}. The connection has an open transaction, and autocommit is off.
 *
 * <h3>What is judged</h3>
 *
 * <ol>
 *   <li>Both call the desks in the order of their connection, and return how it went in that order. What the desks have
 *       written is in the sender's transaction: nobody else sees it before the sender commits, and it is gone when the
 *       sender rolls back.
 *   <li>send() lets the first exception through, the very same one, and no desk behind is called.
 *   <li>sendRobust() calls all desks, and returns Failed with the desk's exception where a desk threw one, of whatever
 *       type. But only an Exception counts as a failed desk: an Error comes through, and no desk behind is called.
 *   <li>sendRobust() undoes what a failed desk has written, whether an SQL error or something else made it fail. All
 *       else remains, the work of the sender and of the other desks, before and behind; and the sender can commit.
 *   <li>A desk that heals an SQL error by a savepoint of its own and returns is Done, and its work remains.
 *   <li>A desk that catches its SQL error, heals nothing and returns normally is Failed, too, with an exception of your
 *       choice. The others are Done, and the sender can commit; also if that desk is the last one.
 * </ol>
 */
public final class VisitClosed {

    private final List<Desk> desks = new CopyOnWriteArrayList<>();

    /** Given: connects a desk, behind the others. */
    public void connect(Desk desk) {
        desks.add(desk);
    }

    /**
     * Tells all desks; the first one that fails ends it.
     *
     * @throws Exception what a desk threw
     */
    public List<Reaction.Done> send(Connection connection, Visit visit) throws Exception {
        throw new NotSolvedYet();
    }

    /**
     * Tells all desks, whoever fails.
     *
     * @throws SQLException if the database fails where no desk is at work
     */
    public List<Reaction> sendRobust(Connection connection, Visit visit) throws SQLException {
        throw new NotSolvedYet();
    }
}
