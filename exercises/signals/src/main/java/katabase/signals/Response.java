package katabase.signals;

/**
 * Given: what a receiver answered.
 *
 * @param receiver who was called
 * @param value what it returned, which may be null
 */
public record Response<E>(Receiver<E> receiver, Object value) {}
