package katabase.dojo.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import katabase.dojo.ExitCode;
import katabase.dojo.Library;
import katabase.dojo.interview.plan.InterviewPlan;
import katabase.dojo.interview.plan.Part;
import katabase.dojo.interview.record.InterviewEntry;
import katabase.dojo.interview.record.InterviewFile;
import katabase.dojo.interview.record.Interviews;
import katabase.journal.Result;
import katabase.kata.Level;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code kata interview} and {@code kata interviews} do where nobody presses keys. */
final class InterviewCommandTest {

    private static final Instant START = Instant.parse("2026-11-20T23:30:00Z");
    private static final String TEMPLATE = "quizzes/interviews/backend-mid.yaml";

    @TempDir
    private Path folder;

    private Library library;

    @BeforeEach
    void workspace() throws IOException {
        library = Library.copiedTo(folder);
        Files.createDirectories(folder.resolve("quizzes/interviews"));
        Files.copy(
                Path.of("src/test/resources/katabase/dojo/quiz/library.yaml"), folder.resolve("quizzes/library.yaml"));
        library.write(TEMPLATE, """
                interview: backend-mid
                title: Ours
                says: What we ask.
                level: mid
                minutes: 30
                topics: [library, billing]
                time: {warm-up: 20, katas: 50, follow-ups: 10, design: 20}
                """);
    }

    @Test
    @DisplayName("without keys it prints the plan, the same for the same seed, and begins nothing")
    void plan() {
        Library.Result result = library.kata("interview", "--seed", "7");

        assertThat(result.err()).isEmpty();
        assertThat(result.out().lines())
                .containsExactly(
                        "       Ours (backend-mid, mid), 30 min, seed 7",
                        "6:00   warm-up: 2 questions",
                        "15:00  a kata",
                        "3:00   follow-ups: 1 question",
                        "6:00   a design discussion");
        assertThat(result.exitCode()).isEqualTo(ExitCode.GOOD);
        assertThat(folder.resolve(".kata/interviews")).doesNotExist();
    }

    @Test
    @DisplayName("what is wished overrules the template; a topic that is not there is told and not drawn from")
    void wishes() {
        Library.Result result = library.kata(
                "interview", "backend-mid", "--topics", "library,libary", "--level", "junior", "--minutes", "10");

        assertThat(result.err())
                .isEqualTo("kata: there is no topic \"libary\" here, so nothing is drawn from it (the nearest one is"
                        + " library)\n");
        assertThat(result.out()).contains("Ours (backend-mid, junior), 10 min");
        assertRefused("--minutes 2 is no time for an interview: take 3 to 240", "--minutes", "2");
        assertRefused("there is no interview template \"backend-mit\": did you mean backend-mid?", "backend-mit");
        assertRefused("nobody presses keys here: call --resume at a terminal", "--resume");
        assertRefused("this workspace has no kata of billing: choose other --topics", "--topics", "billing");
    }

    private void assertRefused(String words, String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "interview";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        Library.Result result = library.kata(all);
        assertThat(result.err()).endsWith("kata: " + words + "\n");
        assertThat(result.exitCode()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    @DisplayName("a wrong template gets file, line and what to do")
    void wrongTemplate() throws IOException {
        library.replace(TEMPLATE, "level: mid", "level: middling");
        Library.Result result = library.kata("interview");

        assertThat(result.err())
                .isEqualTo("kata: " + TEMPLATE + ":4: \"level\" is \"middling\", which is none of junior, mid, senior:"
                        + " write \"mid\"\n");
        assertThat(result.exitCode()).isEqualTo(ExitCode.NOT_JUDGED);
    }

    @Test
    @DisplayName("pair mode: the candidate's paper has the statement and the schema, and no answers")
    void candidate() throws IOException {
        library.replace(
                Library.ANSWERS + "skeleton/Lending.java",
                "/** Lends the copies of books. */",
                "/**\n * <h2>Lend once</h2>\n *\n * Lends the copies of books.\n */");
        Library.Result result = library.kata("interview", "--seed", "7", "--pair", "--to", folder + "/papers");

        assertThat(result.out().lines()).hasSize(4).allMatch(line -> Files.exists(Path.of(line)));
        assertThat(Files.readString(folder.resolve("papers/candidate.md")))
                .startsWith("# Ours: the candidate\n")
                .contains(
                        "- from 6:00: kata, 15:00 min",
                        "## Kata library/lend-once",
                        "Lends the copies of books.",
                        "### Schema",
                        "create table",
                        "NotSolvedYet",
                        "`./kata run library/lend-once` judges them.",
                        "### Question 1\n\n",
                        "## Design, 6:00 min\n\nTwo readers want the last copy. What do you do?")
                .containsOnlyOnce("Lends the copies of books.")
                .doesNotContain(
                        "The key decides",
                        "lends-twice",
                        "One copy has one row",
                        "Right:",
                        "unique index",
                        "two ask at once");
    }

    @Test
    @DisplayName("pair mode: the interviewer's paper has what to look for, hints and when, wrong answers, a rubric")
    void interviewer() throws IOException {
        library.kata("interview", "--seed", "7", "--pair", "--to", folder + "/papers");

        assertThat(Files.readString(folder.resolve("papers/interviewer.md")))
                .contains(
                        "### What to look for\n\nThe key decides.",
                        "the first one not before 5:15 min, the second one not before 8:15 min",
                        "\u2610 **a copy that somebody has is not lent**\n\n1. \u2610 One copy has one row.",
                        "- \u2610 `lends-twice`: Hands the copy over to whoever asks last. It shows in: a copy that"
                                + " somebody has is not lent (\"lent to Ada\", \"now to Grace\").",
                        "- \u2610 Asks for the row back.",
                        "### \u2610 What if two ask at once?",
                        "- \u2610 A unique index decides.",
                        "> I let the table decide.",
                        "**4 strong yes**",
                        "The rule: The band of a dimension");
        assertThat(Files.readString(folder.resolve("papers/interviewer.html")))
                .startsWith("<!DOCTYPE html>")
                .contains(
                        "<section class=\"sheet\">",
                        "<section class=\"rubric\">",
                        "<li class=\"box\">\u2610 ",
                        "@media print")
                .doesNotContain("src=", "url(", "<script");
    }

    private void interview(int day, boolean finished, Result result) {
        InterviewPlan plan = new InterviewPlan(
                "backend-mid",
                "Ours",
                Level.MID,
                7,
                List.of(new Part.Coding(Duration.ofMinutes(10), "library/lend-once")));
        Instant at = START.plus(Duration.ofDays(day));
        InterviewFile file = Interviews.of(folder).begin(plan, at).record();
        file.append(List.of(
                new InterviewEntry.SatDown(at),
                new InterviewEntry.Started(at),
                new InterviewEntry.Alive(at.plusSeconds(45)),
                new InterviewEntry.Judged(
                        at.plusSeconds(90),
                        "library/lend-once",
                        result,
                        result == Result.PASSED ? 3 : 1,
                        3,
                        Optional.empty(),
                        Optional.empty(),
                        List.of()),
                new InterviewEntry.Entered(at.plusSeconds(91), 1),
                new InterviewEntry.Closed(at.plusSeconds(92), finished)));
    }

    @Test
    @DisplayName("past interviews and their trend; the day is the one in Greenwich")
    void interviews() {
        assertThat(library.kata("interviews").out()).isEqualTo("There is none yet. Begin one: ./kata interview\n");
        interview(0, true, Result.FAILED);
        interview(1, false, Result.FAILED);
        interview(2, true, Result.PASSED);

        String out = library.kata("interviews").out().replaceAll("\\s+", " ");
        assertThat(out)
                .startsWith("1 2026-11-20 backend-mid, mid, 1:32 of 10:00 min: no (technical competency 2, problem"
                        + " solving 3, testing 4, communication -), katas 0 of 1, questions 0 of 0,"
                        + " .kata/interviews/20261120-233000-backend-mid/report.html")
                .contains(
                        "2 2026-11-21 backend-mid, mid, 1:32 of 10:00 min: given up",
                        "3 2026-11-22 backend-mid, mid, 1:32 of 10:00 min: strong yes (technical competency 4,",
                        "trend Technical competency: 2 4 rises");
    }
}
