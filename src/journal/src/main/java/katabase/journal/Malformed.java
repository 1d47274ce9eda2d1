package katabase.journal;

/** A line is no entry; the message says why. */
public final class Malformed extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param message what is wrong with the line */
    public Malformed(String message) {
        super(message, null, false, false);
    }
}
