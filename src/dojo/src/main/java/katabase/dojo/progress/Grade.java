package katabase.dojo.progress;

/** How well something was remembered, as FSRS knows it. The order is FSRS's own. */
public enum Grade {
    /** It was not remembered. */
    AGAIN,
    /** It was, with serious difficulty. */
    HARD,
    /** It was. */
    GOOD,
    /** It was, at once. */
    EASY;

    /** FSRS counts from 1. */
    int value() {
        return ordinal() + 1;
    }
}
