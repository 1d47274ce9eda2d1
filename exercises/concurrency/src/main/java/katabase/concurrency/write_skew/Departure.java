package katabase.concurrency.write_skew;

/** Given: the answer to an aider who wants to go. */
public enum Departure {
    /** The aider is off duty. */
    LEFT,
    /** The aider stays on duty, as the last one. */
    REFUSED
}
