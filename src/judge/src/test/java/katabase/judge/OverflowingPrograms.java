package katabase.judge;

import static katabase.judge.RequirementVerdict.Status.FAILED;
import static katabase.judge.RequirementVerdict.Status.PASSED;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs that fill the stack or the output. */
abstract class OverflowingPrograms extends HostilePrograms {

    OverflowingPrograms(Survivor survivor) {
        super(survivor);
    }

    @Test
    void stack() {
        Verdict verdict = judge("stack-overflow", 1);

        assertThat(statuses(verdict)).containsExactly(FAILED, PASSED, PASSED);
        assertThat(failure(verdict).message())
                .isEqualTo("your code called itself until the stack was full (StackOverflowError)");
        assertThat(place(failure(verdict))).isEqualTo(Harbour.place("stack-overflow", "here"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"flood-out", "flood-err"})
    void output(String program) {
        Verdict verdict = judge(program, 0);

        assertThat(statuses(verdict)).containsExactly(PASSED, PASSED, PASSED);
        assertThat(verdict.requirements().get(0).output())
                .startsWith("all ashore that's going ashore")
                .endsWith("...")
                .hasSize(503);
    }

    @Test
    void outputPastJava() {
        Verdict verdict = judge("flood-descriptor", 0);

        assertThat(statuses(verdict)).containsExactly(PASSED, PASSED, PASSED);
    }
}
