package katabase.judge;

import static katabase.judge.RequirementVerdict.Status.FAILED;
import static katabase.judge.RequirementVerdict.Status.NOT_REACHED;
import static katabase.judge.RequirementVerdict.Status.PASSED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import katabase.judge.worker.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs that end the whole JVM. */
abstract class EndingPrograms extends HostilePrograms {

    EndingPrograms(Survivor survivor) {
        super(survivor);
    }

    @ParameterizedTest
    @CsvSource({"exit-in-initialiser, 1", "exit-with-hanging-hook, 1", "exit, 2", "exit-in-other-thread, 3"})
    void byExit(String program, int requirement) {
        String place = Harbour.place(program, "here");
        Verdict verdict = judge(program, 1);

        assertThat(statuses(verdict))
                .isEqualTo(List.of(
                                List.of(FAILED, NOT_REACHED, NOT_REACHED),
                                List.of(PASSED, FAILED, NOT_REACHED),
                                List.of(PASSED, PASSED, FAILED))
                        .get(requirement - 1));
        assertThat(failure(verdict).kind()).isEqualTo(Failure.Kind.DIED);
        assertThat(failure(verdict).message()).isEqualTo("your code ended the whole JVM: System.exit at " + place);
        assertThat(place(failure(verdict))).isEqualTo(place);
        assertThat(verdict.notices()).containsExactly(failure(verdict).message());
    }

    @Test
    void byHalt() {
        assertDied(judge("halt", 1), "your code ended the whole JVM with exit code 0 (Runtime.halt)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"heap", "heap-in-other-thread"})
    void byMemory(String program) {
        assertDied(judge(program, 1), "your code used up the memory: 128 MB of heap");
    }

    private static void assertDied(Verdict verdict, String sentence) {
        assertThat(statuses(verdict)).containsExactly(PASSED, FAILED, NOT_REACHED);
        assertThat(failure(verdict).message()).isEqualTo(sentence);
        assertThat(verdict.notices()).containsExactly(sentence);
    }
}
