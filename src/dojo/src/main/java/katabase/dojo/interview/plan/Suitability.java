package katabase.dojo.interview.plan;

import katabase.kata.Level;

/**
 * Which levels are given in an interview.
 *
 * @param level the interview's own
 */
record Suitability(Level level) {

    /** How far away a level is: 0 for the interview's own. */
    int distance(Level other) {
        return Math.abs(level.ordinal() - other.ordinal());
    }

    /** Whether it is the interview's own level, or the one below. */
    boolean fits(Level other) {
        return level == other || level.ordinal() == other.ordinal() + 1;
    }
}
