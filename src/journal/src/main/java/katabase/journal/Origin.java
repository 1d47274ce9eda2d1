package katabase.journal;

/** Where something was done. */
public enum Origin {
    /** {@code mvn test}, or an IDE that runs the test. */
    MAVEN,
    /** {@code kata run}. */
    RUN,
    /** {@code kata watch}. */
    WATCH,
    /** {@code kata drill}. */
    DRILL,
    /** An interview. */
    INTERVIEW
}
