package katabase.postgresql.no_overlap;

/** Given; nothing to do here: what becomes of a wish for a berth. */
public enum Answer {

    /** The berth is reserved, as soon as the caller commits. */
    RESERVED,

    /** There is a reservation of that berth already which has an instant in common with this one. */
    OVERLAP,

    /** The period has no instant: it ends when it begins, or earlier. */
    INVALID
}
