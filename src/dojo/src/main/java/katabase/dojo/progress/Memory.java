package katabase.dojo.progress;

import java.time.Instant;

/**
 * What FSRS knows of how well a card is remembered.
 *
 * @param stability after how many days the chance to remember it has fallen to 90 in 100
 * @param difficulty 1 (easy) to 10
 * @param reviewed when it was reviewed last
 * @param due when it should be reviewed again
 */
public record Memory(double stability, double difficulty, Instant reviewed, Instant due) {

    /** Whether it should be reviewed. */
    public boolean isDue(Instant now) {
        return !due.isAfter(now);
    }
}
