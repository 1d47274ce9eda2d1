package katabase.signals.robust_receivers;

/** Given: how it went at one desk. */
public sealed interface Reaction {

    Desk desk();

    /** The desk has done its work and answered with a value, which may be null. */
    record Done(Desk desk, Object value) implements Reaction {}

    /** The desk has failed. Nothing is left of what it did in the database. */
    record Failed(Desk desk, Exception exception) implements Reaction {}
}
