package katabase.dojo.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import katabase.dojo.ExitCode;
import katabase.dojo.Library;
import katabase.journal.Answered;
import katabase.journal.Checklist;
import katabase.journal.Journal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** The whole way: quiz files in, answers typed, words and journal out. */
final class QuizCommandTest {

    private static final List<String> ALL = List.of("a", "", "a", "", "ab", "abc", "", "a", "", "", "y", "y", "n", "");

    @TempDir
    private Path workspace;

    private Reader reader;

    @BeforeEach
    void fill() {
        reader = Reader.in(workspace);
    }

    private List<Answered> journal() {
        return Journal.of(workspace).read().entries().stream()
                .map(Answered.class::cast)
                .toList();
    }

    @Test
    @DisplayName("a question is shown with its code, answered, and each option explained")
    void oneQuestion() {
        List<String> typed = List.of("x", "", "ab", "C", "");

        Library.Result result = reader.types(typed, "quiz", "library/lend-once", "--seed", "1");

        assertThat(result.out()).isEqualToNormalizingNewlines("""
                1 of 1 library, junior, single, one is right

                Which call lends a copy?

                    lend(copy,   reader);	// a tab

                a  `copy`
                b  `lend(reader)`
                c  `lend(copy, reader)`

                Your answer (a to c, q quits):
                Type one letter, a to c.
                Your answer (a to c, q quits):
                Type one letter, a to c.
                Your answer (a to c, q quits):
                Type one letter, a to c.
                Your answer (a to c, q quits):

                Right.

                a  wrong
                   `copy`
                     It calls nothing.

                b  wrong
                   `lend(reader)`
                     It names no copy.

                c  right, yours
                   `lend(copy, reader)`
                     It names both.

                A loan is a row with two foreign keys.

                source  https://www.postgresql.org/docs/18/ddl-constraints.html
                kata    ./kata run library/lend-once

                Enter goes on, p says why nothing was run, q quits:

                1 of 1 right
                """);
        assertThat(result.err()).isEmpty();
        assertThat(result.exitCode()).isEqualTo(ExitCode.GOOD);
    }

    @Test
    @DisplayName("steps are typed in their order")
    void order() {
        Library.Result result = only("return-order", List.of("ab", "abb", "abc"));

        assertThat(result.out())
                .contains("Type each of the 3 letters once")
                .containsPattern("Wrong\\.\nRight: [abc]{3}\nYours: abc")
                .contains("1  The reader hands it in\n     Nothing happens before.");
        assertThat(journal()).extracting(Answered::right).containsExactly(false);
    }

    @Test
    @DisplayName("all right options must be named, in any order")
    void multiple() {
        assertThat(only("marks-multiple", List.of("a")).out()).contains("Wrong. Right: ", "0 of 1 right");
    }

    @Test
    @DisplayName("an open question is graded by its checklist, half of the points are good enough")
    void open() {
        Library.Result result = only("race-open", List.of("a unique index", "", "y", "perhaps", "yes", "n"));

        assertThat(result.out())
                .contains("I let the table decide.", "1  A unique index decides.", "Type y for yes or n for no.")
                .contains("2 of 3 points.", "1 of 1 right");
        assertThat(journal()).extracting(Answered::checklist).containsExactly(Optional.of(new Checklist(2, 3)));
    }

    /** The quiz with one question left. */
    private Library.Result only(String id, List<String> typed) {
        String text = Reader.quizText();
        int questions = text.indexOf("questions:\n") + "questions:\n".length();
        String question = text.substring(text.indexOf("  - id: " + id));
        int end = question.indexOf("\n\n  - id:");
        reader.quiz("library", text.substring(0, questions) + (end < 0 ? question : question.substring(0, end + 1)));
        return reader.types(typed, "quiz");
    }

    @Test
    @DisplayName("the score comes with the weakest concepts and the katas that practise them")
    void score() {
        List<String> typed = List.of("a", "", "a", "", "abc", "", "a", "", "", "n", "n", "n", "");

        Library.Result result = reader.types(typed, "quiz", "--seed", "1");

        assertThat(result.out()).endsWith("""
                        0 of 5 right
                        Weakest:
                          0 of 5  One copy, one reader
                          0 of 1  Where a book stands
                        Practise it: ./kata run library/lend-once
                        """);
    }

    @Test
    @DisplayName("what was answered before the learner quits is in the journal")
    void quits() {
        Library.Result result = reader.types(List.of("a", "q"), "quiz", "--seed", "1");

        assertThat(result.out()).endsWith("of 1 right, 4 not answered\n" + tail(result.out()));
        assertThat(journal()).extracting(Answered::question).containsExactly("lend-single");
        assertThat(journal()).extracting(Answered::at).containsExactly(Reader.MORNING);
        assertThat(result.exitCode()).isEqualTo(ExitCode.GOOD);
    }

    /** What stands below the score. */
    private static String tail(String out) {
        String mark = "not answered\n";
        return out.substring(out.lastIndexOf(mark) + mark.length());
    }

    @Test
    @DisplayName("the end of the input ends the quiz and says so")
    void endOfInput() {
        assertThat(reader.calls("quiz").out())
                .endsWith("The input has ended, and so has the quiz.\nNo question was answered.\n");
        assertThat(journal()).isEmpty();
    }

    @Test
    @DisplayName("equal seeds shuffle equally, other seeds otherwise")
    void seeds() {
        List<String> screens = List.of("1", "1", "2", "3", "4").stream()
                .map(seed -> reader.calls("quiz", "library/lend-once", "--seed", seed)
                        .out())
                .toList();

        assertThat(screens.get(0)).isEqualTo(screens.get(1));
        assertThat(screens)
                .as("five screens")
                .anySatisfy(screen -> assertThat(screen).isNotEqualTo(screens.get(0)));
    }

    @Test
    @DisplayName("a question that was answered comes again when its review is due, and new ones come first")
    void due() {
        reader.types(List.of("a", "q"), "quiz");

        assertThat(reader.calls("quiz", "--due").out())
                .isEqualTo("No review is due. Without --due there are new questions.\n");
        assertThat(reader.calls("quiz", "--limit", "1").out()).contains("Which of these are shelf marks?");
        assertThat(reader.at(Reader.MORNING.plus(Duration.ofDays(300)))
                        .calls("quiz", "--due")
                        .out())
                .startsWith("1 of 1 ")
                .contains("Which call lends a copy?");
    }

    @Test
    @DisplayName("when all is remembered, the oldest memory is asked")
    void nothingDue() {
        reader.types(ALL, "quiz");

        assertThat(journal()).hasSize(5);
        assertThat(reader.calls("quiz").out()).startsWith("1 of 5 ");
    }

    @ParameterizedTest
    @ValueSource(ints = {-5, 0, 1, 7, 20, 33, 80, 4000})
    @DisplayName("it is readable at any width; only code, addresses and long words are wider")
    void widths(int columns) {
        Library.Result result = reader.columns(columns).types(ALL, "quiz", "--seed", "3");
        int width = columns < 0 ? 80 : Math.max(20, Math.min(80, columns));

        assertThat(result.out().lines())
                .filteredOn(line -> !line.startsWith("    ") && !line.contains("https:") && !line.contains("./kata"))
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(width));
        assertThat(result.out()).contains("    lend(copy,   reader);	// a tab");
        assertThat(result.exitCode()).isEqualTo(ExitCode.GOOD);
    }

    @Test
    @DisplayName("colours are only wanted colours")
    void colours() {
        assertThat(reader.calls("quiz").out()).doesNotContain("\u001b");
        assertThat(reader.inColours().calls("quiz").out()).contains("\u001b[36mlend(copy, reader)\u001b[0m");
    }

    @Test
    @DisplayName("--json gives the questions as editors read them, and asks nothing")
    void json() {
        List<?> questions = new JsonMapper()
                .readValue(reader.calls("quiz", "--json", "--limit", "3").out(), List.class);

        assertThat(questions).hasSize(3);
        assertThat((Map<?, ?>) questions.get(0))
                .extracting("id", "kind", "location")
                .containsExactly("lend-single", "single", "quizzes/library.yaml:11");
    }

    @Test
    @DisplayName("an unknown topic, no number, and a folder without questions are one line and exit code 2")
    void usage() throws IOException {
        assertThat(reader.calls("quiz", "libary"))
                .isEqualTo(new Library.Result(
                        ExitCode.USAGE,
                        "",
                        "kata: there is no topic or kata \"libary\" with questions: did you mean library?\n"));
        assertThat(reader.calls("quiz", "--limit", "0"))
                .isEqualTo(new Library.Result(
                        ExitCode.USAGE, "", "kata: --limit 0 is no number of questions: take 1 or more\n"));
        Files.delete(workspace.resolve("quizzes/library.yaml"));
        assertThat(reader.calls("quiz"))
                .isEqualTo(new Library.Result(
                        ExitCode.USAGE,
                        "",
                        "kata: there are no questions in " + workspace.resolve("quizzes")
                                + ": call the kata of a workspace\n"));
    }

    @Test
    @DisplayName("a quiz file with errors is told of by file and line, and the others are asked")
    void brokenFile() {
        reader.quiz(
                "broken",
                Reader.quizText().replace("topic: library", "topic: broken").replace("junior", "janitor"));

        Library.Result result = reader.types(List.of("a", "q"), "quiz");

        assertThat(result.err())
                .isEqualTo("kata: quizzes/broken.yaml:13: question \"lend-single\": \"level\" is \"janitor\","
                        + " which is none of junior, mid, senior: write \"junior\"\n");
        assertThat(result.out()).startsWith("1 of 5 library");
        assertThat(result.exitCode()).isEqualTo(ExitCode.BAD);
        assertThat(journal()).hasSize(1);
    }

    @Test
    @DisplayName("where there is no other file, nothing is asked")
    void onlyBrokenFile() {
        reader.quiz("library", "topic: library\ntitle: [");

        Library.Result result = reader.calls("quiz");

        assertThat(result.err()).startsWith("kata: quizzes/library.yaml:2: ").hasLineCount(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.exitCode()).isEqualTo(ExitCode.NOT_JUDGED);
    }

    @Test
    @DisplayName("a journal that cannot be written is told of once, and the quiz goes on")
    void noJournal() throws IOException {
        Files.createDirectories(workspace.resolve(".kata"));
        Files.writeString(workspace.resolve(".kata/progress"), "a file where a folder should be");

        Library.Result result = reader.types(ALL, "quiz");

        assertThat(result.err())
                .startsWith("kata: ")
                .contains("so this is not remembered")
                .hasLineCount(1);
        assertThat(result.out()).contains("of 5 right");
        assertThat(result.exitCode()).isEqualTo(ExitCode.GOOD);
    }

    @Test
    @DisplayName("a journal of a newer version is left alone")
    void newerJournal() throws IOException {
        String newer = "{\"katabase_journal\":99}\n";
        Files.createDirectories(workspace.resolve(".kata/progress"));
        Path file = Files.writeString(workspace.resolve(".kata/progress/journal.jsonl"), newer);

        Library.Result result = reader.types(List.of("q"), "quiz");

        assertThat(result.err()).hasLineCount(1).contains("version 99");
        assertThat(file).hasContent(newer);
        assertThat(result.out()).startsWith("1 of 5 library");
    }

    @Test
    @DisplayName("a .kata that cannot be written costs time and one line")
    void noCache() throws IOException {
        Files.writeString(workspace.resolve(".kata"), "a file where a folder should be");

        Library.Result result = reader.types(ALL, "quiz");

        assertThat(result.err().lines()).hasSize(2).allMatch(line -> line.startsWith("kata: "));
        assertThat(result.out()).contains("of 5 right");
    }
}
