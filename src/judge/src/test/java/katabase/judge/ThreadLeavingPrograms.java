package katabase.judge;

import static katabase.judge.RequirementVerdict.Status.PASSED;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs whose threads go on after the last requirement. */
abstract class ThreadLeavingPrograms extends HostilePrograms {

    ThreadLeavingPrograms(Survivor survivor) {
        super(survivor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"threads-daemon", "threads-user"})
    void twoHundred(String program) {
        Verdict verdict = judge(program, 1);

        assertThat(statuses(verdict)).containsExactly(PASSED, PASSED, PASSED);
        assertThat(verdict.notices())
                .singleElement()
                .asString()
                .matches("your code left 200 threads running: (\"idler \\d+\" at " + Harbour.place(program, "here")
                        + ", ){3}\\.\\.\\.");
    }

    @Test
    void thatSpins() {
        assertThat(judge("spinner", 1).notices())
                .containsExactly("your code left 1 thread running: \"spinner\" at " + Harbour.place("spinner", "here"));
    }

    @Test
    void ofTheCommonPool() {
        assertThat(judge("spinner-in-common-pool", 1).notices())
                .singleElement()
                .asString()
                .startsWith("your code left 1 thread running: \"ForkJoinPool.commonPool-worker-")
                .endsWith("\" at " + Harbour.place("spinner-in-common-pool", "here"));
    }
}
