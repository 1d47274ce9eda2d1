package katabase.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Programs that do not compile. */
abstract class RefusedPrograms extends HostilePrograms {

    RefusedPrograms(Survivor survivor) {
        super(survivor);
    }

    @Test
    void forTwoErrors() {
        Verdict verdict = judge("two-errors", 0);

        assertThat(verdict.status()).isEqualTo(Verdict.Status.NOT_COMPILED);
        assertThat(verdict.requirements()).isEmpty();
        assertThat(verdict.compileProblems())
                .extracting(problem -> problem.file() + ":" + problem.line())
                .containsExactly(Harbour.place("two-errors", "first"), Harbour.place("two-errors", "second"));
        assertThat(verdict.compileProblems().get(0).text()).endsWith("""
                Pilot.java:10: error: incompatible types: java.lang.String cannot be converted to int
                        int draught = "deep"; // first
                                      ^""");
        assertThat(verdict.compileProblems().get(1).text()).contains("""
                Pilot.java:11: error: cannot find symbol
                        connection.berth(); // second
                                  ^""");
    }

    @Test
    void forAGivenTypeOfWhichTheTestKnowsMore() {
        Verdict verdict = judge("changed-given", 0);

        assertThat(verdict.status()).isEqualTo(Verdict.Status.NOT_COMPILED);
        assertThat(verdict.compileProblems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.file()).isEqualTo("BerthPlanTest.java"))
                .extracting(CompileProblem::text)
                .asString()
                .contains("""
                        error: incompatible types: int cannot be converted to java.lang.String
                                quay.moor(connection, ship, new Berth(berth));
                                                                      ^""");
    }

    @Test
    void forAnExceptionThatTheTestDoesNotExpect() {
        assertThat(judge("throws-more", 0).compileProblems())
                .singleElement()
                .extracting(CompileProblem::text)
                .asString()
                .contains("BerthPlanTest.java:", "unreported exception java.io.IOException");
    }

    @Test
    void forItsEncoding() {
        assertThat(judge("latin-1", 0).compileProblems())
                .singleElement()
                .extracting(CompileProblem::text)
                .asString()
                .endsWith("Pilot.java:5: error: not UTF-8; save the file in that encoding");
    }

    @Test
    void forItsEmptiness() {
        Sources empty = new Sources(Harbour.kata(), Map.of(), Harbour.solution().tests());

        assertThat(judge(empty).compileProblems())
                .first()
                .extracting(CompileProblem::text)
                .asString()
                .contains("error: cannot find symbol");
    }
}
