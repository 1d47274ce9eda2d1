package katabase.journal;

/** What came out of an attempt. That nothing could be judged says nothing about the learner and is not written. */
public enum Result {
    /** Each requirement is green. */
    PASSED,
    /** At least one requirement is red. */
    FAILED,
    /** The compiler refuses it. */
    NOT_COMPILED
}
