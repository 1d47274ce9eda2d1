package katabase.testbed.choreography;

import java.time.Duration;
import java.util.concurrent.Callable;
import katabase.testbed.database.Database;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/**
 * How long a test waits for the server or the learner's code to get somewhere, and what it says when they do not.
 *
 * @param database whose sessions are listed then
 * @param cap how long at most
 */
record Patience(Database database, Duration cap) {

    private static final Duration LOOK_EVERY = Duration.ofMillis(5);

    /**
     * Looks again and again until the condition holds.
     *
     * @param complaint what has not happened: "your method has not ended"
     * @throws PatienceExhausted if it never does
     */
    void until(Callable<Boolean> condition, String complaint) {
        try {
            Awaitility.await()
                    .pollInSameThread()
                    .pollDelay(Duration.ZERO)
                    .pollInterval(LOOK_EVERY)
                    .atMost(cap)
                    .until(condition);
        } catch (ConditionTimeoutException e) {
            throw exhausted(complaint);
        }
    }

    /** What is thrown when it has come to its end. */
    PatienceExhausted exhausted(String complaint) {
        return new PatienceExhausted(
                "after " + cap.toSeconds() + " s " + complaint + "; the sessions:" + Activity.of(database));
    }
}
