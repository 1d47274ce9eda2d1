package katabase.testbed.choreography;

/** Neither the server nor the learner's code got where the test waited for them. The message lists what the sessions do. */
final class PatienceExhausted extends AssertionError {

    private static final long serialVersionUID = 1L;

    PatienceExhausted(String message) {
        super(message);
    }
}
