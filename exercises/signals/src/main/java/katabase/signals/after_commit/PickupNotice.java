package katabase.signals.after_commit;

import katabase.kata.NotSolvedYet;
import org.hibernate.SessionFactory;

/**
 * <h2>No SMS for a rolled-back patient</h2>
 *
 * As soon as an animal of the clinic Four Paws is READY, its owner gets an SMS: come and fetch it. Last week an owner
 * came in vain, since the transaction behind the SMS had been rolled back; and on Friday nobody could save anything,
 * because the SMS gateway was down.
 *
 * <p>The tables exist already (src/test/resources, schema.sql), and {@link Animal}, {@link Owner} and
 * {@link SmsLogEntry} are mapped:
 *
 * <pre>
 * owner   (id bigint identity primary key, name text not null, phone text not null)
 * animal  (id bigint primary key, from animal_seq; owner_id bigint not null references owner, name text not null,
 *          grams integer not null, cage integer not null, status text not null,
 *          unique (cage) deferrable initially deferred)      is checked by the COMMIT
 * sms_log (id bigint identity primary key, animal_id bigint not null, sent_at timestamptz default now())
 * </pre>
 *
 * Given are also {@link SmsGateway}, {@link Status}, and {@link katabase.signals.HibernateEvents}, which connects a
 * listener of yours to Hibernate's events.
 *
 * <h3>Your task</h3>
 *
 * Write {@link #install}. An animal is saved as READY when it is inserted as READY, or updated to READY from another
 * status. Then its owner's phone gets its {@link Animal#pickupText}, and each SMS that went out gets its row in
 * sms_log. When commit returns, all of that has been done, or tried, in the thread that commits.
 *
 * <h3>What is judged</h3>
 *
 * <ol>
 *   <li>One animal becomes READY: one SMS. While it is being sent, another session sees the animal as READY, and no
 *       row of animal is locked.
 *   <li>After a flush and a rollback there is no SMS; not with the next commit of that session either, nor with that
 *       of another session in between.
 *   <li>Two animals become READY one after the other in one transaction: two SMS in that order. An animal that is
 *       inserted as READY counts, too; one that is inserted as WARD and updated to READY in the same transaction is
 *       one SMS. Another change of an animal that is READY already sends nothing, nor does any other status; and the
 *       next transaction of a session sends nothing again.
 *   <li>The gateway throws for the first of two animals: commit returns normally, both are READY, and the second
 *       owner gets the SMS.
 *   <li>sms_log has one row for each SMS that went out, none for one that failed, and none without a commit.
 *   <li>The COMMIT itself fails, since a cage is taken twice: no SMS, no row in sms_log, and the one who commits gets
 *       the exception.
 * </ol>
 */
public final class PickupNotice {

    private PickupNotice() {}

    /**
     * Sends an SMS for each animal that is saved as READY from now on, once that is committed.
     *
     * @param sessions the sessions that are meant
     * @param gateway sends the SMS; may throw any RuntimeException
     */
    public static void install(SessionFactory sessions, SmsGateway gateway) {
        throw new NotSolvedYet();
    }
}
