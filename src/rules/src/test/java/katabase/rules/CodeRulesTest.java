package katabase.rules;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.stream.Stream;
import katabase.testbed.workspace.Workspace;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The compiled classes of this workspace keep the rules. */
// One instance, since reading the classes takes seconds. A solution has its skeleton's names: they are read apart.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class CodeRulesTest {

    private final Topics topics;
    private final JavaClasses skeletons;
    private final JavaClasses kataTests;
    private final JavaClasses exercises;
    private final JavaClasses solutions;
    private final JavaClasses parts;
    private final JavaClasses testsOfParts;

    CodeRulesTest() {
        CompiledClasses compiled = new CompiledClasses(Workspace.ofThisProcess().root());
        topics = Topics.of(Workspace.ofThisProcess().root());
        skeletons = compiled.skeletons();
        kataTests = compiled.kataTests();
        exercises = compiled.exercises();
        solutions = compiled.solutions();
        parts = compiled.parts();
        testsOfParts = compiled.testsOfParts();
    }

    @Test
    @DisplayName("a skeleton sees only its own kata, Java, Hibernate and the driver")
    void skeletonsSeeOnlyTheirKata() {
        CodeRules.skeletonsAndSolutionsSeeOnlyTheirKata().check(skeletons);
    }

    @Test
    @DisplayName("a solution sees only its own kata, Java, Hibernate and the driver")
    void solutionsSeeOnlyTheirKata() {
        CodeRules.skeletonsAndSolutionsSeeOnlyTheirKata().check(solutions);
    }

    @Test
    @DisplayName("the test of a kata sees only its own kata, the testbed and the libraries of tests")
    void testsSeeOnlyTheirKata() {
        CodeRules.testsOfKatasSeeOnlyTheirKata().check(kataTests);
    }

    @Test
    @DisplayName("exercises never see solutions")
    void exercisesNeverSeeSolutions() {
        CodeRules.exercisesNeverSeeSolutions(topics).check(exercises);
    }

    @Test
    @DisplayName("what the katas stand on never sees a kata")
    void partsNeverSeeKatas() {
        CodeRules.partsNeverSeeKatas(topics).check(parts);
    }

    @Test
    @DisplayName("the test of a kata judges behaviour and reads nothing by reflection")
    void testsJudgeBehaviour() {
        CodeRules.testsOfKatasJudgeBehaviour().check(kataTests);
    }

    @Test
    @DisplayName("nobody sleeps")
    void nobodySleeps() {
        Stream.of(exercises, solutions, parts, testsOfParts).forEach(CodeRules.nobodySleeps()::check);
    }

    @Test
    @DisplayName("static fields of what the katas stand on are final")
    void staticFieldsAreFinal() {
        CodeRules.staticFieldsAreFinal().check(parts);
    }

    @Test
    @DisplayName("the test of a kata has the name that the judge looks for, and 3 to 6 ordered, named requirements")
    void testsHaveTheirForm() {
        CodeRules.testsOfKatasHaveTheirForm().check(kataTests);
    }
}
