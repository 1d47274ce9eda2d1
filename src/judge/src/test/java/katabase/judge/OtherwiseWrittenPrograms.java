package katabase.judge;

import static katabase.judge.RequirementVerdict.Status.PASSED;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Right programs in files of an unusual form. */
abstract class OtherwiseWrittenPrograms extends HostilePrograms {

    OtherwiseWrittenPrograms(Survivor survivor) {
        super(survivor);
    }

    @ParameterizedTest
    @CsvSource({"byte-order-mark, öß", "windows-lines, 'hellotwo\nlines'"})
    void passes(String program, String output) {
        Verdict verdict = judge(program, 0);

        assertThat(statuses(verdict)).containsExactly(PASSED, PASSED, PASSED);
        assertThat(verdict.requirements().get(0).output()).isEqualTo(output);
    }
}
