package katabase.signals.first_dispatcher;

import java.util.List;
import katabase.kata.NotSolvedYet;
import katabase.signals.Receiver;
import katabase.signals.Response;

/**
 * <h2>Ring the bell</h2>
 *
 * When an animal is admitted to the veterinary clinic Four Paws, somebody has to open its medical card, print its
 * label, tell the kitchen what it eats. The admission calls all of them, one after another, and each newcomer changes
 * the code of the admission again. From now on the admission only rings a bell, and does not know who hears it.
 *
 * <p>Given are {@link Receiver} and {@link Response}, which the topic's katas share; the senders {@link Animal},
 * {@link Dog} and {@link Owner}; and the event {@link Saved}, one of those that may be sent.
 *
 * <h3>Your task</h3>
 *
 * Write this class: add fields and a constructor as you like. It keeps its receivers as long as they are connected, and
 * nobody connects a receiver twice for the same sender.
 *
 * <h3>What is judged</h3>
 *
 * <ol>
 *   <li>An event is told once to each receiver, in the order in which they were connected. The responses come in that
 *       order, too, each with its receiver, also where the value is null. Nobody is connected: an empty list. Who was
 *       disconnected is called no more; to disconnect somebody who is not connected does nothing.
 *   <li>A receiver that is connected for Animal hears only what Animal itself sends, and not Dog. One that is connected
 *       for null hears all senders. One that is connected for two senders hears both, until it is disconnected, which
 *       ends both. The order remains that of the connecting, whatever they are connected for.
 *   <li>A receiver runs in the thread that sends, and send() returns when all of them have ended. So it sees the row
 *       that its event is about before anybody else can, and a rollback undoes what it wrote.
 *   <li>The second of three receivers throws: the sender gets this very exception, and the third receiver is not
 *       called. Nobody loses the connection: the next event is told to all three.
 *   <li>A receiver connects or disconnects others or itself while it is called: the round in which this happens goes on
 *       as if it had not, and the next round knows.
 *   <li>8 threads connect receivers at the same time: nobody is lost, nobody is doubled, no exception. And while a
 *       receiver is at work, another thread can connect one and send without waiting for it.
 * </ol>
 *
 * @param <E> what the events are
 */
public final class Signal<E> {

    /**
     * Connects a receiver, behind those that are connected already.
     *
     * @param sender whose events the receiver hears; null for everybody's
     */
    public void connect(Class<?> sender, Receiver<E> receiver) {
        throw new NotSolvedYet();
    }

    /** Forgets a receiver, for whatever senders it was connected. */
    public void disconnect(Receiver<E> receiver) {
        throw new NotSolvedYet();
    }

    /**
     * Tells an event to all who hear the sender.
     *
     * @return who was called and what each of them returned
     */
    public List<Response<E>> send(Class<?> sender, E event) {
        throw new NotSolvedYet();
    }
}
