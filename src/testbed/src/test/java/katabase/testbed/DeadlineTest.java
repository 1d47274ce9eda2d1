package katabase.testbed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import katabase.testbed.samples.hanging.HangingSample;
import katabase.testbed.samples.hanging.Museum;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(OnPostgres.class)
final class DeadlineTest {

    private static SampleRun hanging;

    @BeforeAll
    static void run() {
        hanging = SampleRun.of(HangingSample.class);
    }

    @AfterAll
    static void endTheLoops() {
        Museum.released = true;
    }

    @Test
    void endlessLoopIsToldWithItsLine() {
        assertThat(message("endlessLoop"))
                .isEqualTo("still running after 1 s, at Museum.counts(Museum.java:"
                        + Sources.lineOf("hanging/Museum.java", "// counts here")
                        + "): an endless loop, or a wait for a lock that nobody gives up");
    }

    @Test
    void waitForADatabaseLockIsToldWithItsLine() {
        assertThat(message("lockThatNobodyGivesUp"))
                .startsWith("still running after 1 s, at Museum.waitsForALock(Museum.java:"
                        + Sources.lineOf("hanging/Museum.java", "// waits here") + ")");
    }

    @ParameterizedTest
    @ValueSource(strings = {"afterTheLoop", "afterTheRetry", "afterTheRetryInAnAct", "afterTheLock"})
    void nextTestHasItsOwnDatabaseInPeace(String test) {
        assertThat(hanging.failure(test)).isEqualTo(Optional.empty());
    }

    @Test
    void databaseOfCodeThatStillRunsIsNobodyElses() {
        assertThat(Museum.DATABASES).hasSameSizeAs(hanging.outcomes().keySet());
    }

    private static String message(String test) {
        return hanging.failure(test).orElseThrow().getMessage();
    }
}
