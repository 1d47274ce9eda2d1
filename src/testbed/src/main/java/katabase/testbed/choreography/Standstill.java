package katabase.testbed.choreography;

/** Where a call of the learner's code stood when the test's patience ended: its stack trace is that thread's. */
final class Standstill extends Exception {

    private static final long serialVersionUID = 1L;

    Standstill(Thread thread) {
        super("the call stands here");
        setStackTrace(thread.getStackTrace());
    }
}
