package katabase.journal;

/** The journal cannot be read or written; the message says in one line why, and what to do. */
public final class JournalUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    JournalUnavailable(String message, Throwable cause) {
        super(message, cause);
    }

    JournalUnavailable(String message) {
        super(message);
    }
}
