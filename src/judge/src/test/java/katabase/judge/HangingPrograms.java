package katabase.judge;

import static katabase.judge.RequirementVerdict.Status.FAILED;
import static katabase.judge.RequirementVerdict.Status.PASSED;
import static org.assertj.core.api.Assertions.assertThat;

import katabase.judge.worker.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs that go on and on, or wait for what never comes. */
abstract class HangingPrograms extends HostilePrograms {

    HangingPrograms(Survivor survivor) {
        super(survivor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"endless-loop", "stubborn-loop", "loop-in-constructor"})
    void inTheFirstRequirement(String program) {
        Verdict verdict = judge(program, 1);

        assertThat(statuses(verdict)).containsExactly(FAILED, PASSED, PASSED);
        assertHangs(failure(verdict), program);
        assertThat(verdict.notices())
                .singleElement()
                .asString()
                .startsWith("your code left 1 thread running: ")
                .endsWith("at " + Harbour.place(program, "here"));
    }

    @Test
    void waitingForItsThread() {
        Verdict verdict = judge("loop-in-other-thread", 1);

        assertThat(statuses(verdict)).containsExactly(FAILED, PASSED, PASSED);
        assertHangs(failure(verdict), "loop-in-other-thread");
        assertThat(verdict.notices())
                .containsExactly("your code left 1 thread running: \"turner\" at "
                        + Harbour.place("loop-in-other-thread", "there"));
    }

    @Test
    void inTheSecondRequirement() {
        Verdict verdict = judge("endless-loop-second", 1);

        assertThat(statuses(verdict)).containsExactly(PASSED, FAILED, PASSED);
        assertHangs(failure(verdict), "endless-loop-second");
    }

    @Test
    void whileHibernateReadsTheMapping() {
        Verdict verdict = judge("loop-in-entity", 1);

        assertThat(statuses(verdict)).containsExactly(FAILED, PASSED, PASSED);
        assertHangs(failure(verdict), "loop-in-entity");
    }

    @Test
    void onItsOwnRowLock() {
        Verdict verdict = judge(Harbour.program("waits-for-itself"));

        assertThat(statuses(verdict)).containsExactly(PASSED, FAILED, PASSED);
        assertThat(verdict.requirements())
                .extracting(RequirementVerdict::sent)
                .as("statements sent by requirement, green or red")
                .containsExactly(1, 2, 2);
        assertHangs(failure(verdict), "waits-for-itself");
        assertThat(failure(verdict).statements())
                .containsExactly("update ship set berth = 0", "update ship set berth = 0");
    }

    private static void assertHangs(Failure failure, String program) {
        String place = Harbour.place(program, "here");
        assertThat(failure.kind()).isEqualTo(Failure.Kind.HANGING);
        assertThat(failure.message())
                .startsWith("still running after 3 s, at ")
                .contains("(" + place + ")")
                .endsWith("an endless loop, or a wait for a lock that nobody gives up");
        assertThat(place(failure)).isEqualTo(place);
    }
}
