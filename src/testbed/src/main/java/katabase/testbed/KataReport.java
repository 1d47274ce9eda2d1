package katabase.testbed;

/** The keys under which a kata's tests report to JUnit what is not in an exception. {@link Chance#PROPERTY} is one, too. */
public final class KataReport {

    /** The statements that the learner's code had sent when a requirement failed, the last fifty, one on each line. */
    public static final String STATEMENTS = "kata.statements";

    /** How many statements the learner's code had sent when a requirement was over, green or red; not there if none. */
    public static final String SENT = "kata.sent";

    private KataReport() {}
}
