package katabase.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.List;
import katabase.rules.neighbour.Neighbour;
import katabase.rules.offenders.Counter;
import katabase.rules.offenders.OffendersTest;
import katabase.rules.offenders.SkeletonThatAsksTheTestbed;
import katabase.rules.offenders.Sleeper;
import katabase.rules.offenders.SolutionThatBorrows;
import katabase.rules.offenders.TestThatReadsAnnotations;
import katabase.rules.offenders.TestThatReadsTheCatalogue;
import katabase.rules.offenders.TooShort;
import katabase.rules.sound.Desk;
import katabase.rules.sound.SoundTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Each rule over compiled classes finds its offender, and says so. */
final class CodeRulesOffendersTest {

    // To these tests, this very package is a topic with the katas sound, neighbour and offenders.
    private final Topics topics = new Topics(List.of("rules"));

    @Test
    @DisplayName("a skeleton that sees the testbed")
    void skeletonThatAsksTheTestbed() {
        EvaluationResult found =
                evaluate(CodeRules.skeletonsAndSolutionsSeeOnlyTheirKata(), SkeletonThatAsksTheTestbed.class);

        assertThat(found.getFailureReport().toString())
                .contains("skeletons and solutions see only their own kata, Java, Hibernate, the driver and Jackson,"
                        + " because a learner reads one package");
        assertThat(found.getFailureReport().getDetails())
                .hasSize(2)
                .anySatisfy(line -> assertThat(line)
                        .contains("SkeletonThatAsksTheTestbed.name(katabase.testbed.Chance)> calls method")
                        .contains("<katabase.testbed.Chance.name()> in (SkeletonThatAsksTheTestbed.java:"));
    }

    @Test
    @DisplayName("a solution that sees another kata, be it as the element of an array")
    void solutionThatBorrows() {
        assertThat(evaluate(CodeRules.skeletonsAndSolutionsSeeOnlyTheirKata(), SolutionThatBorrows.class)
                        .getFailureReport()
                        .getDetails())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line)
                        .contains("SolutionThatBorrows")
                        .contains("katabase.rules.neighbour.Neighbour"));
    }

    @Test
    @DisplayName("a test that sees more than its kata and the testbed")
    void testThatReadsTheCatalogue() {
        EvaluationResult found = evaluate(CodeRules.testsOfKatasSeeOnlyTheirKata(), TestThatReadsTheCatalogue.class);

        assertThat(found.getFailureReport().toString())
                .contains("the libraries of tests, because a kata is judged alone");
        assertThat(found.getFailureReport().getDetails())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).contains("katabase.catalogue.Concept"));
    }

    @Test
    @DisplayName("an exercise that sees a class of a kata which is not among the exercises")
    void exerciseThatSeesASolution() {
        ArchRule rule = CodeRules.exercisesNeverSeeSolutions(topics);

        assertThat(evaluate(rule, SolutionThatBorrows.class).getFailureReport().toString())
                .contains("exercises never see solutions, because whoever has only the exercises")
                .contains("katabase.rules.neighbour.Neighbour");
        assertThat(evaluate(rule, SolutionThatBorrows.class, Neighbour.class).hasViolation())
                .as("with the other class among the exercises")
                .isFalse();
    }

    @Test
    @DisplayName("a part that sees a kata")
    void partThatSeesAKata() {
        EvaluationResult found = evaluate(CodeRules.partsNeverSeeKatas(topics), SolutionThatBorrows.class);

        assertThat(found.getFailureReport().toString())
                .contains("what the katas stand on never sees a kata, because a kata is added by adding folders")
                .contains("katabase.rules.neighbour.Neighbour");
    }

    @Test
    @DisplayName("a test that reads annotations and members")
    void testThatReadsAnnotations() {
        EvaluationResult found = evaluate(CodeRules.testsOfKatasJudgeBehaviour(), TestThatReadsAnnotations.class);

        assertThat(found.getFailureReport().toString())
                .contains("read nothing by reflection, because an answer with another mapping");
        for (String method : List.of("present", "named", "declared", "member", "asserted")) {
            assertThat(found.getFailureReport().getDetails())
                    .anySatisfy(line -> assertThat(line).contains("TestThatReadsAnnotations." + method + "("));
        }
    }

    @Test
    @DisplayName("somebody who sleeps")
    void sleeper() {
        EvaluationResult found = evaluate(CodeRules.nobodySleeps(), Sleeper.class);

        assertThat(found.getFailureReport().toString())
                .contains("nobody sleeps, because a sleep is too short on a busy machine");
        assertThat(found.getFailureReport().getDetails()).hasSize(4);
        for (String method : List.of("nap", "nod", "doze", "handedOn")) {
            assertThat(found.getFailureReport().getDetails())
                    .anySatisfy(line -> assertThat(line).contains("Sleeper." + method + "()> "));
        }
    }

    @Test
    @DisplayName("a static field that changes")
    void counter() {
        EvaluationResult found = evaluate(CodeRules.staticFieldsAreFinal(), Counter.class);

        assertThat(found.getFailureReport().toString())
                .contains("static fields are final, because state that is shared by all");
        assertThat(found.getFailureReport().getDetails())
                .singleElement()
                .asString()
                .contains("Counter.calls>");
    }

    @Test
    @DisplayName("a kata's test with a gap in its orders, a method without name and one without order")
    void disorderedTest() {
        EvaluationResult found = evaluate(CodeRules.testsOfKatasHaveTheirForm(), OffendersTest.class);

        assertThat(found.getFailureReport().toString())
                .contains("ordered, named requirements, because the judge finds a test by its name");
        assertThat(found.getFailureReport().getDetails())
                .containsExactlyInAnyOrder(
                        "katabase.rules.offenders.OffendersTest: the orders are [1, 3, 4]: count from 1 to 3",
                        "katabase.rules.offenders.OffendersTest: the method nameless has no @DisplayName: say what it"
                                + " requires",
                        "katabase.rules.offenders.OffendersTest: the method placeless has no @Order: give it its"
                                + " place");
    }

    @Test
    @DisplayName("a kata's test with another name, without @Kata, with one method")
    void strayTest() {
        assertThat(evaluate(CodeRules.testsOfKatasHaveTheirForm(), TooShort.class)
                        .getFailureReport()
                        .getDetails())
                .containsExactlyInAnyOrder(
                        "katabase.rules.offenders.TooShort: the judge looks for"
                                + " katabase.rules.offenders.OffendersTest: rename it",
                        "katabase.rules.offenders.TooShort: @Kata is missing",
                        "katabase.rules.offenders.TooShort: the number of test methods is 1: a kata has 3 to 6");
    }

    @Test
    @DisplayName("a sound kata breaches nothing")
    void soundKata() {
        assertSound(CodeRules.skeletonsAndSolutionsSeeOnlyTheirKata(), Desk.class);
        assertSound(CodeRules.testsOfKatasSeeOnlyTheirKata(), SoundTest.class);
        assertSound(CodeRules.exercisesNeverSeeSolutions(topics), Desk.class, SoundTest.class);
        assertSound(CodeRules.partsNeverSeeKatas(new Topics(List.of("orm"))), Desk.class);
        assertSound(CodeRules.testsOfKatasJudgeBehaviour(), SoundTest.class);
        assertSound(CodeRules.nobodySleeps(), Desk.class, SoundTest.class);
        assertSound(CodeRules.staticFieldsAreFinal(), CodeRules.class);
        assertSound(CodeRules.testsOfKatasHaveTheirForm(), SoundTest.class);
    }

    private static void assertSound(ArchRule rule, Class<?>... classes) {
        assertThat(evaluate(rule, classes).getFailureReport().getDetails())
                .as(rule.getDescription())
                .isEmpty();
    }

    private static EvaluationResult evaluate(ArchRule rule, Class<?>... classes) {
        return rule.evaluate(new ClassFileImporter().importClasses(classes));
    }
}
