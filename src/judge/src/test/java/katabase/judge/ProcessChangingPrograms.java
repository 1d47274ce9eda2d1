package katabase.judge;

import static katabase.judge.RequirementVerdict.Status.PASSED;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs that change settings, streams and threads of the process that runs them. */
abstract class ProcessChangingPrograms extends HostilePrograms {

    ProcessChangingPrograms(Survivor survivor) {
        super(survivor);
    }

    @Test
    void settings() {
        String before = shown("shows-process");
        Verdict verdict = judge("changes-process", 0);

        assertThat(statuses(verdict)).containsExactly(PASSED, PASSED, PASSED);
        assertThat(shown("shows-process")).isEqualTo(before);
    }

    @Test
    void output() {
        assertThat(statuses(judge("close-out", 0))).containsExactly(PASSED, PASSED, PASSED);
        assertThat(shown("says-hello")).isEqualTo("hello");
    }

    private String shown(String program) {
        return judge(program, 0).requirements().get(0).output();
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-context-loader", "interrupts-all"})
    void threads(String program) {
        Verdict verdict = judge(program, 0);

        assertThat(statuses(verdict)).containsExactly(PASSED, PASSED, PASSED);
        assertThat(verdict.notices()).isEmpty();
    }
}
