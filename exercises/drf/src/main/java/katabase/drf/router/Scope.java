package katabase.drf.router;

/** Given; nothing to do here: what an action is about. */
public enum Scope {
    /** All of them: /tools/ or /tools/overdue/. */
    COLLECTION,
    /** One of them: /tools/7/ or /tools/7/photo/. */
    DETAIL
}
