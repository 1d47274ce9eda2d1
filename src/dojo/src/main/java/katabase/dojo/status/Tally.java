package katabase.dojo.status;

/**
 * How many of how many.
 *
 * @param done those that are done
 * @param all all of them
 */
record Tally(int done, int all) {

    static final Tally NONE = new Tally(0, 0);

    /** One more. */
    Tally plus(boolean isDone) {
        return new Tally(done + (isDone ? 1 : 0), all + 1);
    }

    Tally plus(Tally other) {
        return new Tally(done + other.done, all + other.all);
    }

    /** "3 of 8", or a dash where there are none. */
    @Override
    public String toString() {
        return all == 0 ? "-" : done + " of " + all;
    }
}
