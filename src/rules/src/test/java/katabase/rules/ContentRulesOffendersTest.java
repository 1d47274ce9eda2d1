package katabase.rules;

import static katabase.rules.SoundContent.silent;
import static katabase.rules.SoundContent.sound;
import static katabase.rules.SoundContent.with;
import static katabase.rules.SoundKata.ANSWERS;
import static katabase.rules.SoundKata.EXERCISES;
import static katabase.rules.SoundKata.SOLUTIONS;
import static katabase.rules.SoundKata.TEST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each rule about content finds its offenders, and says so; sound content breaches nothing. */
final class ContentRulesOffendersTest {

    @TestFactory
    Stream<DynamicTest> offenders() {
        return Stream.of(topics(), skeletons(), solutions(), answers(), quizzes())
                .flatMap(offenders -> offenders)
                .map(offender -> dynamicTest(
                        "broken: " + offender.rule().name(),
                        () -> assertThat(offender.rule()
                                        .breachesOf(offender.content().content()))
                                .containsExactlyElementsOf(offender.breaches())));
    }

    @Test
    @DisplayName("no rule is without an offender")
    void everyRuleHasAnOffender() {
        assertThat(Stream.of(topics(), skeletons(), solutions(), answers(), quizzes())
                        .flatMap(offenders -> offenders)
                        .map(offender -> offender.rule().name()))
                .containsAll(ContentRules.all().stream().map(ContentRule::name).toList());
    }

    @TestFactory
    Stream<DynamicTest> soundContentBreachesNothing() {
        Content content = sound().content();
        return ContentRules.all().stream()
                .map(rule -> dynamicTest(
                        "kept: " + rule.name(),
                        () -> assertThat(rule.breachesOf(content)).isEmpty()));
    }

    @Test
    @DisplayName("all breaches of a rule are reported together, below the rule and its reason")
    void breachesAreReportedTogether() {
        ContentRule rule = SkeletonRules.exercisesFitTheScreen();

        assertThatThrownBy(() -> rule.check(sound().line("\t\n\t").content()))
                .isInstanceOf(AssertionError.class)
                .hasMessage("no tabs and no line over 120 characters in skeletons, because the statement is read in a"
                        + " terminal and beside the code\n"
                        + EXERCISES + "LoanDesk.java:2: the line has a tab: write spaces\n"
                        + EXERCISES + "LoanDesk.java:3: the line has a tab: write spaces");
        assertThatCode(() -> rule.check(sound().content())).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("a quiz that cannot be read is one breach, and not one for each concept")
    void formlessQuizIsOneBreach() {
        Content content = sound().formless(new Breach("quizzes/orm.yaml:3", "the title is blank", "write it"))
                .content();

        assertThat(ContentRules.all().stream().flatMap(rule -> rule.breachesOf(content).stream()))
                .containsExactly("quizzes/orm.yaml:3: the title is blank: write it");
    }

    private static Stream<Offender> topics() {
        ContentRule complete = TopicRules.everyTopicIsComplete();
        return Stream.of(
                Offender.of(
                        complete,
                        sound().without(TopicPart.EXERCISES),
                        "exercises/orm: the topic orm has no exercises: add the folder, or delete the rest of the"
                                + " topic"),
                Offender.of(
                        complete,
                        sound().without(TopicPart.EXERCISES_MODULE),
                        "exercises/pom.xml: the topic orm is no module: add <module>orm</module>, or delete its rest"),
                Offender.of(
                        complete,
                        sound().without(TopicPart.SOLUTIONS),
                        "solutions/orm: the topic orm has no solutions: add the folder, or delete the rest of the"
                                + " topic"),
                Offender.of(
                        complete,
                        sound().without(TopicPart.SOLUTIONS_MODULE),
                        "solutions/pom.xml: the topic orm is no module: add <module>orm</module>, or delete its rest"),
                Offender.of(
                        complete,
                        sound().without(TopicPart.QUIZ),
                        "quizzes/orm.yaml: the topic orm has no quiz: add the file, or delete the rest of the topic"),
                Offender.of(
                        TopicRules.noExerciseNeedsASolution(),
                        sound().dependency("solutions-orm"),
                        "exercises/orm/pom.xml: it names the artifact solutions-orm: delete that dependency"));
    }

    private static Stream<Offender> skeletons() {
        return Stream.of(
                Offender.of(
                        SkeletonRules.everyKataHasATest(),
                        with(new SoundKata().withoutTest()),
                        TEST + ": no class of this name with @Kata is compiled: write it, or run mvn verify at the root"
                                + " first"),
                Offender.of(
                        SkeletonRules.everyKataSaysWhatIsJudged(),
                        with(new SoundKata()
                                .skeleton(
                                        EXERCISES + "LoanDesk.java", "// <h3>What is judged</h3>\nclass LoanDesk {}")),
                        EXERCISES + "LoanDesk.java: this is where the learner starts, and no Javadoc has the heading"
                                + " \"What is judged\": write <h3>What is judged</h3> and each rule that is asserted"),
                Offender.of(
                        SkeletonRules.everyKataHasItsOwnNumber(),
                        sound().and(new SoundKata().number(4)).and(new SoundKata()),
                        TEST + ": the number 3 is that of loan-desk: give the kata the number of its place in the"
                                + " curriculum"),
                Offender.of(
                        SkeletonRules.everyKataFitsAnEvening(),
                        with(new SoundKata().minutes(4)).and(new SoundKata().minutes(91)),
                        TEST + ": minutes is 4: write 5 to 90, and split the kata if it needs more",
                        TEST + ": minutes is 91: write 5 to 90, and split the kata if it needs more"),
                Offender.of(
                        SkeletonRules.displayNamesAreShort(),
                        with(new SoundKata().requirement("lends", "x".repeat(141))),
                        TEST + ": the display name of lends has 141 characters: shorten it to 140, the statement has"
                                + " room for the rest"),
                Offender.of(
                        SkeletonRules.exercisesFitTheScreen(),
                        sound().line("x".repeat(121)),
                        EXERCISES + "LoanDesk.java:2: the line has 121 characters: break it after at most 120"));
    }

    private static Stream<Offender> solutions() {
        return Stream.of(
                unsolved(SOLUTIONS + "LoanDesk.java"),
                unsolved(SOLUTIONS + "Loan.java"),
                unsolved(SOLUTIONS.replace("/java/", "/resources/") + "rules.sql"),
                Offender.of(
                        SolutionRules.everySolutionIsWritten(),
                        with(new SoundKata().solution(SOLUTIONS + "Loan.java", "import katabase.kata.NotMappedYet;")),
                        SOLUTIONS + "Loan.java: it speaks of NotSolvedYet, NotMappedYet or \"not written yet\": delete"
                                + " that"),
                Offender.of(
                        SolutionRules.everyKataHasAnswers(),
                        with(new SoundKata().withoutAnswers()),
                        ANSWERS + "answers.yaml: explanation.md, hints.yaml and answers.yaml cannot be read: write them"
                                + " in their form"),
                Offender.of(
                        SolutionRules.hintsAreForTheRequirements(),
                        with(new SoundKata().withoutHintsFor("lends").hintsFor("lent")),
                        ANSWERS + "hints.yaml: the requirement lends has no hints: add three",
                        ANSWERS + "hints.yaml: lent is no method of the test: rename or delete it"),
                Offender.of(
                        SolutionRules.explanationsBearTheTitle(),
                        with(new SoundKata().explanationTitle("Lending")),
                        ANSWERS + "explanation.md: the title is \"Lending\": write \"The loan desk\", or change @Kata"),
                Offender.of(
                        SolutionRules.everyKataTurnsDownTwoMistakes(),
                        with(new SoundKata().withoutWrong("no-rules")),
                        ANSWERS + "answers.yaml: the number of wrong answers is 1: add mistakes that learners make"));
    }

    private static Offender unsolved(String file) {
        return Offender.of(
                SolutionRules.everyKataIsSolved(),
                with(new SoundKata().withoutSolution(file)),
                file + ": the learner writes this file, and the solution lacks it: write it, or take the mark of the"
                        + " unwritten from the skeleton");
    }

    private static Stream<Offender> answers() {
        return Stream.of(
                Offender.of(
                        AnswerRules.wrongAnswersNameTestMethods(),
                        with(new SoundKata().wrong("too-late", "lent", List.of("waited"), "LoanDesk.java")),
                        ANSWERS + "answers.yaml: the wrong answer too-late fails lent, which is no method of the test:"
                                + " write the name of the method that goes red",
                        ANSWERS + "answers.yaml: the wrong answer too-late fails waited, which is no method of the"
                                + " test: write the name of the method that goes red"),
                Offender.of(
                        AnswerRules.wrongAnswersReplaceWhatIsThere(),
                        with(new SoundKata().wrong("too-late", "lends", List.of(), "Loandesk.java")),
                        ANSWERS + "wrong/too-late: no file here has the name of a file of the solution or the"
                                + " exercise: name one after the file that it replaces"),
                Offender.of(
                        AnswerRules.rightAnswersLeaveTheTestAlone(),
                        with(new SoundKata().right("other-tables", "schema.sql")),
                        ANSWERS + "right/other-tables/schema.sql: it would take the place of a file of the test: delete"
                                + " it, or give it another name"));
    }

    private static Stream<Offender> quizzes() {
        return Stream.of(
                Offender.of(
                        QuizRules.everythingHasItsForm(),
                        sound().formless(new Breach("quizzes/orm.yaml:3", "the title is blank", "write it")),
                        "quizzes/orm.yaml:3: the title is blank: write it"),
                Offender.of(
                        QuizRules.everyKataIsAskedAbout(),
                        silent().asking("who-writes", "foreign-key", "owning-side"),
                        "quizzes/orm.yaml: no question names the kata loan-desk: add one, or write kata: loan-desk to"
                                + " one that it practises"),
                Offender.of(
                        QuizRules.everyKataIsAskedAbout(),
                        sound().without(TopicPart.QUIZ),
                        "quizzes/orm.yaml: no question names the kata loan-desk: add one, or write kata: loan-desk to"
                                + " one that it practises"),
                Offender.of(
                        QuizRules.conceptsAreInTheCatalogue(),
                        with(new SoundKata().concept("primary-key")),
                        TEST + ": the concept primary-key is not in the catalogue of quizzes/orm.yaml: correct the"
                                + " slug, or add the concept there"),
                Offender.of(
                        QuizRules.everyConceptOfAKataIsAsked(),
                        silent(),
                        "quizzes/orm.yaml: no question is about the concept foreign-key of the kata loan-desk: add"
                                + " one"),
                Offender.of(
                        QuizRules.questionsLeadToKatas(),
                        sound().asking("who-reads", "foreign-key", "lone-desk"),
                        "quizzes/orm.yaml:12: the question who-reads names the kata lone-desk, which the topic does not"
                                + " have: correct the slug, or write the kata"),
                Offender.of(
                        QuizRules.questionsAreProvenOrSayWhyNot(),
                        sound().asking("who-reads", "foreign-key", "loan-desk", Optional.empty()),
                        "quizzes/orm.yaml:12: the question who-reads has no proof: add one, or write unproven: opinion,"
                                + " django-only, vocabulary or design"));
    }
}
