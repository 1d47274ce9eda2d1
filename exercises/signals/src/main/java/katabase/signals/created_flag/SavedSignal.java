package katabase.signals.created_flag;

import katabase.kata.NotSolvedYet;
import org.hibernate.SessionFactory;

/**
 * <h2>A card for the new patient</h2>
 *
 * In the veterinary clinic Four Paws each new patient gets a medical card, whoever enters the patient: the reception,
 * the night nurse, or an import that nobody thinks of. So it shall happen by itself, whenever a patient is saved, as
 * Django's post_save does it. That signal tells its receivers what was saved, and whether the row is new: created.
 *
 * <p>The tables exist already (src/test/resources, schema.sql), and {@link Animal}, {@link Stray} and {@link Owner} are
 * mapped:
 *
 * <pre>
 * animal       (id bigint primary key, from animal_seq; name text not null, grams integer not null)
 * stray        (id bigint identity primary key, found_at text not null)
 * owner        (id bigint identity primary key, name text not null)
 * medical_card (animal_id bigint unique references animal, stray_id bigint unique references stray,
 *               opened_at timestamptz not null)       one of the two numbers is NULL
 * </pre>
 *
 * Given are also {@link Patient} (an animal or a stray), {@link SavedReceiver}, {@link Cards}, and
 * {@link katabase.signals.HibernateEvents}, which connects a listener of yours to Hibernate's events.
 *
 * <h3>Your task</h3>
 *
 * <ol>
 *   <li>Write {@link #install}: from then on the receiver hears each INSERT and each UPDATE of a patient.
 *   <li>Write {@link CardOpener}, a receiver that opens the card of a new patient, by {@link Cards#open} on the
 *       connection of the session that saves.
 * </ol>
 *
 * <h3>What is judged</h3>
 *
 * <ol>
 *   <li>A new animal: the receiver hears it once, created is true, and after the commit there is one card. It is
 *       changed in a later transaction: heard once, created is false, still one card. A transaction that changes
 *       nothing is not heard.
 *   <li>Entered and changed in one transaction, with or without a flush in between: the INSERT is heard, then the
 *       UPDATE, and there is one card.
 *   <li>session.merge of a known animal that was changed is no creation, even if it never had a card; merge of an
 *       unknown one is. Owners are not heard.
 *   <li>After a rollback there is neither patient nor card. What the receiver throws, the one who saves gets, and
 *       nothing is saved.
 *   <li>Five new animals in one flush have five cards, and no table is read for that: besides nextval no SELECT is
 *       sent. A change of an animal sends its one UPDATE and nothing else.
 *   <li>When the receiver is called, the patient has its number and its row is there, as a query on the session's
 *       connection shows. That holds for a {@link Stray}, too, whose number comes from the table.
 * </ol>
 */
public final class SavedSignal {

    private SavedSignal() {}

    /**
     * Lets the receiver hear each patient that is saved, within the transaction and the thread that saves it.
     *
     * @param sessions the sessions that are meant
     * @param receiver who wants to know
     */
    public static void install(SessionFactory sessions, SavedReceiver receiver) {
        throw new NotSolvedYet();
    }
}
