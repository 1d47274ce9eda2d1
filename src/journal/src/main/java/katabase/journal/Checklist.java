package katabase.journal;

/**
 * How much of an open question's checklist the learner says to have named.
 *
 * @param named how many points; 0 to points
 * @param points how many there are; at least 1
 */
public record Checklist(int named, int points) {

    public Checklist {
        if (points < 1 || named < 0 || named > points) {
            throw new IllegalArgumentException(named + " of " + points + " points");
        }
    }

    /** Whether the answer passes, though perhaps hardly: with half of the points. */
    public boolean isGoodEnough() {
        return 2 * named >= points;
    }

    /** The share that was named, 0 to 1. */
    public double share() {
        return (double) named / points;
    }
}
