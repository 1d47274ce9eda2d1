package katabase.signals.after_commit;

/** Given: what happens to an animal. */
public enum Status {
    /** It is in its cage. */
    WARD,
    /** It is being operated on. */
    SURGERY,
    /** It can be fetched. */
    READY
}
