package katabase.dojo.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import katabase.dojo.ExitCode;
import katabase.dojo.Installed;
import katabase.dojo.Library;
import katabase.dojo.TerminalSession;
import katabase.dojo.interview.record.InterviewEntry.Judged;
import katabase.dojo.interview.record.Interviews;
import katabase.dojo.interview.record.Proceedings;
import katabase.dojo.interview.rubric.AskedSignal;
import katabase.journal.Answered;
import katabase.journal.Attempted;
import katabase.journal.Entry;
import katabase.journal.Journal;
import katabase.journal.Origin;
import katabase.journal.Result;
import katabase.journal.SolutionOpened;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The real script at a real pseudo-terminal interviews somebody for three minutes. */
@DisabledOnOs(OS.WINDOWS)
final class InterviewStoryTest {

    private static final String ESCAPE = "\u001b";
    private static final Pattern ALL_LEFT = Pattern.compile("all (\\d+):(\\d\\d) left of 3:00");
    private static final String AGAIN = "library/lend-again";
    private static final String ONCE = "library/lend-once";

    @TempDir
    private Path folder;

    private Installed installed;

    @BeforeEach
    void install() throws Exception {
        installed = Installed.in(folder);
        for (String kata : List.of("lend_once/LendOnceTest", "lend_again/LendAgainTest")) {
            installed
                    .library()
                    .replace(
                            "exercises/library/src/test/java/katabase/library/" + kata + ".java",
                            "minutes = 10",
                            "minutes = 1");
        }
        Path quizzes = Files.createDirectories(workspace().resolve("quizzes/interviews"));
        Files.copy(
                Path.of("src/test/resources/katabase/dojo/quiz/library.yaml"),
                workspace().resolve("quizzes/library.yaml"));
        Files.writeString(quizzes.resolve("practice.yaml"), """
                interview: practice
                title: Three minutes
                says: One question, two katas, a discussion.
                level: mid
                minutes: 5
                topics: [library, billing]
                time:
                  warm-up: 10
                  katas: 70
                  follow-ups: 10
                  design: 10
                """);
    }

    private Path workspace() {
        return installed.workspace();
    }

    private TerminalSession kata(String... arguments) throws Exception {
        String[] command = Stream.concat(Stream.of(installed.script().toString()), Stream.of(arguments))
                .toArray(String[]::new);
        return new TerminalSession(workspace(), Map.of(), 80, 40, command);
    }

    /** The candidate's file of a kata. */
    private Path written(String slug) throws IOException {
        try (Stream<Path> files = Files.walk(workspace().resolve(".kata/interviews"))) {
            return files.filter(file -> file.endsWith(slug + "/Lending.java"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private Path work(String file) {
        return workspace().resolve(file);
    }

    private static Duration left(String screen) {
        Matcher matcher = ALL_LEFT.matcher(screen);
        assertThat(matcher.find()).as("the whole time is seen on\n%s", screen).isTrue();
        return Duration.ofMinutes(Long.parseLong(matcher.group(1))).plusSeconds(Long.parseLong(matcher.group(2)));
    }

    private static void answer(TerminalSession session) throws Exception {
        session.await("part 1 of 6: warm-up", "left of 0:18", "Type the answer");
        session.type("a\r");
        session.await("Your answer: a", "How sure are you?");
        session.type("1");
        session.await("part 2 of 6: kata");
    }

    private Proceedings proceedings() {
        return Interviews.of(workspace()).all().get(0).record().read().orElseThrow();
    }

    @Test
    @DisplayName("a whole interview: a question, a kata solved, a kata failed, a pause, a note, and the report")
    void wholeInterview() throws Exception {
        try (TerminalSession session = kata("interview", "practice", "--minutes", "3", "--seed", "7")) {
            session.await("Three minutes", "The clock begins with Enter.", "3:00 left of 3:00", "clock stands still");
            session.type("\r");
            answer(session);

            session.await(
                    "kata   library/lend-again: And who has it now? (junior, 1 min)", "Lends the copies of books.");
            Files.copy(
                    work(Library.SOLUTION.replace("lend_once", "lend_again")),
                    written("lend_again"),
                    StandardCopyOption.REPLACE_EXISTING);
            session.type("r");
            session.await("solved all 3 requirements are green", "next   n: next part", "Solved. n: next part");
            session.type("n");

            session.await("part 3 of 6: follow-ups", "What if two ask at once?");
            session.type("The key decides.\r\r");
            session.await(
                    "1 of 3. Did your answer name this?", "The clock stands still.", "You wrote:", "The key decides.");
            session.type("y");
            session.await("2 of 3.");
            session.type("y");
            session.await("3 of 3.");
            session.type("n");

            session.await("part 4 of 6: kata", ONCE);
            Files.writeString(
                    written("lend_once"), Files.readString(work(Library.ANSWERS + "wrong/lends-twice/Lending.java")));
            session.type("r");
            assertThat(session.await("RED", "took")).doesNotContain("lends-twice", "./kata run");
            session.type("h");
            session.await("hint   1 of 3: One copy has one row.");
            session.type(ESCAPE);
            session.await("Pause.", "clock stands still");
            session.type("t");
            session.await("A note.");
            session.type("read on conflict again\r");
            session.await("Pause.");
            session.type("\r");
            session.await("hint   1 of 3: One copy has one row.");
            session.type("n");
            session.await("note   It is not green, and you cannot come back: n again leaves it.", "part 4 of 6");
            session.type("n");

            session.await("part 5 of 6: follow-ups", "What if two ask at once?");
            session.type(ESCAPE);
            session.await("Pause.");
            session.type("s");

            session.await("part 6 of 6: design");
            session.type("\r");
            session.await("1 of 3. Did your answer name this?");
            session.type("y");
            session.await("2 of 3.");
            session.type("n");
            session.await("3 of 3.");
            session.type("n");

            for (AskedSignal signal : AskedSignal.values()) {
                session.await("How did it go? " + (signal.ordinal() + 1) + " of 7");
                session.type("y");
            }
            assertThat(session.exitCode()).isEqualTo(ExitCode.GOOD);
            session.await("katas  1 of 2 solved", "/report.html", "/report.md", "./kata drill");
        }
        assertReport();
        assertRemembered();
    }

    private void assertReport() throws IOException {
        Path folder = Interviews.of(workspace()).all().get(0).path();
        String report = Files.readString(folder.resolve("report.md"));
        assertThat(report)
                .startsWith("# Interview: Three minutes\n")
                .contains(
                        "practice, mid, seed 7",
                        "The rule: The band of a dimension is the mean",
                        "- the kata `library/lend-once`, due within a day",
                        "- library/lend-again: all requirements are green. (seen, strong yes)",
                        "- library/lend-again: the green run sent 4 statements in 3 requirements, the reference solution"
                                + " 4.",
                        "- library/lend-once: walked into lends-twice. (seen, yes)",
                        "- library/lend-once: 1 hint. (seen, yes)",
                        "A typical wrong answer was among them, `lends-twice`: Hands the copy over to whoever asks last.",
                        "2 of 3 green; red: a copy that somebody has is not lent",
                        "Why the solution is as it is:\n\nThe key decides.",
                        "You wrote:\n\n> The key decides.",
                        "### Follow-up: 2 of 3 points",
                        "### Design: 1 of 3 points",
                        "A good answer:\n\nI let the table decide.",
                        "- read on conflict again",
                        "of 3:00 min used");
        assertThat(Files.readString(folder.resolve("report.html")))
                .startsWith("<!DOCTYPE html>")
                .contains("<title>Katabase: Interview: Three minutes</title>", "<svg", "class=\"hint\"")
                .doesNotContain("http-equiv", "src=", "url(");
    }

    private void assertRemembered() {
        assertThat(proceedings().isFinished()).isTrue();
        assertThat(proceedings().all(Judged.class).map(judged -> judged.kata() + " " + judged.result()))
                .containsExactly(AGAIN + " " + Result.PASSED, ONCE + " " + Result.FAILED);
        List<Entry> journal = Journal.of(workspace()).read().entries();
        assertThat(journal)
                .filteredOn(Attempted.class::isInstance)
                .allMatch(entry -> ((Attempted) entry).origin() == Origin.INTERVIEW);
        assertThat(journal).filteredOn(Answered.class::isInstance).hasSize(2);
        assertThat(journal)
                .filteredOn(SolutionOpened.class::isInstance)
                .extracting(entry -> ((SolutionOpened) entry).kata())
                .containsExactly(ONCE);
    }

    @Test
    @DisplayName(
            "killed in the middle, it goes on where it was, with the time and the files that it had; so after Ctrl-C")
    void killed() throws Exception {
        Duration before;
        try (TerminalSession session = kata("interview", "practice", "--minutes", "3", "--seed", "7")) {
            session.await("The clock begins with Enter.");
            session.type("\r");
            answer(session);
            Files.writeString(written("lend_again"), "// mine\n");
            session.await("all 2:5");
            before = left(session.await("all 2:4"));
        }
        assertThat(proceedings().isClosed()).isFalse();

        try (TerminalSession session = kata("interview")) {
            assertThat(session.exitCode()).isEqualTo(ExitCode.USAGE);
            session.await("an interview is not over (practice, 0:", "--resume goes");
        }
        try (TerminalSession session = kata("interview", "--resume")) {
            Duration after =
                    left(session.await("The clock begins with Enter.", "part 2 of 6: kata", "clock stands still"));
            assertThat(after).isBetween(before, before.plusSeconds(5));
            session.type("\r");
            session.await("kata   library/lend-again");
            session.type("r");
            session.await("error");
            session.type("\u0003");
            assertThat(session.exitCode()).isEqualTo(ExitCode.INTERRUPTED);
            session.await("It goes on with");
        }
        assertThat(written("lend_again")).hasContent("// mine");
        try (TerminalSession session = kata("interview", "--resume")) {
            session.await("The clock begins with Enter.", "part 2 of 6: kata");
            session.type("q");
            assertThat(session.exitCode()).isEqualTo(ExitCode.GOOD);
        }
    }
}
