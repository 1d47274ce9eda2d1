package katabase.dojo.exchange;

/** One question cannot be read; the others can. */
final class UnreadableQuestion extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String what;
    private final String next;

    /**
     * @param what what is wrong
     * @param next what to do about it
     */
    UnreadableQuestion(String what, String next) {
        super(what + ": " + next, null, false, false);
        this.what = what;
        this.next = next;
    }

    String what() {
        return what;
    }

    String next() {
        return next;
    }
}
