package katabase.dojo;

/** What the process tells its caller. Scripts and editors rely on these numbers. */
public final class ExitCode {

    /** Everything is as it should be: solved, no breach, nothing in the way. */
    public static final int GOOD = 0;

    /** Something is not: a red requirement, a breach, an obstacle. */
    public static final int BAD = 1;

    /** The command was not understood. */
    public static final int USAGE = 2;

    /** Katabase itself could not work, so that nothing is said about what it was asked. */
    public static final int NOT_JUDGED = 3;

    /** The learner pressed Ctrl-C: what shells expect of a program that was interrupted, so that their scripts stop, too. */
    public static final int INTERRUPTED = 130;

    private ExitCode() {}
}
