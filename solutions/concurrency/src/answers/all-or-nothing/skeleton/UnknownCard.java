package katabase.concurrency.all_or_nothing;

/** Given: there is no card with this number. */
public final class UnknownCard extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnknownCard(long card) {
        super("there is no card " + card);
    }
}
