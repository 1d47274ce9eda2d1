package katabase.testbed.statements;

/** The learner's code called the server more often than its test allows. */
public final class CallRefused extends AssertionError {

    private static final long serialVersionUID = 1L;

    CallRefused(int allowed) {
        super("call " + (allowed + 1) + " to the server was refused, " + allowed + " are allowed");
    }
}
