package katabase.signals;

/**
 * Given: somebody who is told of events. Two receivers are the same if they are the same object.
 *
 * @param <E> what the events are
 */
@FunctionalInterface
public interface Receiver<E> {

    /**
     * Is called for each event that the receiver hears.
     *
     * @return the receiver's answer, which may be null
     */
    Object receive(E event);
}
