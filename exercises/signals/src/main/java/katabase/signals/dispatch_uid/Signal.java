package katabase.signals.dispatch_uid;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import katabase.kata.NotSolvedYet;
import katabase.signals.Receiver;
import katabase.signals.Response;

/**
 * <h2>Started twice, called once</h2>
 *
 * Since last week each new patient of the veterinary clinic Four Paws has two medical cards, and in the ward for cats
 * three. The desks are connected when a part of the program starts; the ward's part starts the admission's once more,
 * and the tests start what they like. Each start connects all desks again, and a desk that is connected twice works
 * twice.
 *
 * <p>Given are the dispatcher below, which you may change as you like; the senders {@link Animal} and {@link Owner};
 * {@link Muted}; {@link Desks}; and {@link Receiver} and {@link Response}, which the topic's katas share.
 *
 * <h3>Your task</h3>
 *
 * Write {@link #connect}, {@link #disconnect} and {@link #mute} here, and {@link Bootstrap#ready}.
 *
 * <h3>What is judged</h3>
 *
 * <ol>
 *   <li>Without a uid it is the receiver that counts: the same object, connected again without one for the same
 *       sender, is called once; for another sender that is a second connection. Two objects are two receivers, even if
 *       they are equal.
 *   <li>With a uid it is the uid that counts, whoever the receiver is. The first receiver that is connected with a uid
 *       for a sender stays, in its place; all later ones with an equal uid for that sender are ignored. The same uid
 *       for another sender, or for null, is another connection. One with a uid and one without are two, even if they
 *       are of the same receiver.
 *   <li>disconnect() removes the connection for exactly that sender, and says whether there was one: by the uid if it
 *       is given one, else by the receiver, and then only one that was connected without a uid. All others remain. Who
 *       is connected again is behind the others.
 *   <li>While at least one mute is open, send() calls nobody, in no thread, and returns an empty list. Mutes may be
 *       nested and closed in any order; closing one twice counts once. Afterwards, even if an exception ended it, all
 *       are called again in the old order. connect() and disconnect() work as ever meanwhile, and are heard afterwards.
 *   <li>ready() runs twice, on the same Bootstrap or on a new one with desks of its own: each desk is called once, and
 *       it is the desk of the first start.
 *   <li>8 threads connect receivers with the same 2,000 uids at the same time, and 8 threads run ready(), each on a
 *       Bootstrap of its own: each connection is made once.
 * </ol>
 *
 * @param <E> what the events are
 */
public final class Signal<E> {

    private final List<Registration<E>> registrations = new CopyOnWriteArrayList<>();

    /** Who hears whom; a null sender stands for everybody. */
    private record Registration<E>(Class<?> sender, Receiver<E> receiver) {

        boolean hears(Class<?> other) {
            return sender == null || sender == other;
        }
    }

    /**
     * Connects a receiver, behind those that are connected already; does nothing if it is connected.
     *
     * @param sender whose events it hears; null for everybody's
     * @param uid the name of the connection; null if the receiver itself is what tells connections apart
     */
    public void connect(Class<?> sender, Receiver<E> receiver, String uid) {
        throw new NotSolvedYet();
    }

    /**
     * Ends a connection.
     *
     * @param sender for whom it was connected, null included
     * @param receiver who was connected; if there is a uid it does not matter and may be null
     * @param uid the name of the connection, or null
     * @return whether there was such a connection
     */
    public boolean disconnect(Class<?> sender, Receiver<E> receiver, String uid) {
        throw new NotSolvedYet();
    }

    /** Makes the signal silent until what is returned is closed. */
    public Muted mute() {
        throw new NotSolvedYet();
    }

    /** Tells an event to all who hear the sender, in the order of their connection. */
    public List<Response<E>> send(Class<?> sender, E event) {
        List<Response<E>> responses = new ArrayList<>();
        for (Registration<E> registration : registrations) {
            if (registration.hears(sender)) {
                Receiver<E> receiver = registration.receiver();
                responses.add(new Response<>(receiver, receiver.receive(event)));
            }
        }
        return responses;
    }
}
