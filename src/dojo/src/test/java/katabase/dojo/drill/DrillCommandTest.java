package katabase.dojo.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import katabase.dojo.ExitCode;
import katabase.dojo.KataCommandLine;
import katabase.dojo.Library;
import katabase.dojo.Surroundings;
import katabase.dojo.progress.Memory;
import katabase.dojo.progress.ProgressStore;
import katabase.dojo.terminal.Paint;
import katabase.dojo.terminal.Terminal;
import katabase.journal.Attempted;
import katabase.journal.Entry;
import katabase.journal.EntryId;
import katabase.journal.HintShown;
import katabase.journal.Journal;
import katabase.journal.Opened;
import katabase.journal.Origin;
import katabase.journal.Result;
import katabase.journal.SolutionOpened;
import katabase.judge.ClassPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kata drill} on the library's workspace, whose one kata was solved ten days ago. */
final class DrillCommandTest {

    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final String KATA = "library/lend-once";
    private static final String SCRATCH =
            ".kata/drill/exercises/library/src/main/java/katabase/library/lend_once/Lending.java";

    @TempDir
    private Path folder;

    @BeforeEach
    void solveTheKata() throws Exception {
        Library.copiedTo(folder).attempt(Library.SOLUTION);
        Journal.of(folder)
                .append(new Attempted(
                        EntryId.random(),
                        NOW.minus(Duration.ofDays(10)),
                        KATA,
                        Result.PASSED,
                        3,
                        3,
                        Optional.empty(),
                        Optional.empty(),
                        Duration.ZERO,
                        Origin.RUN));
    }

    /** Somebody who types these lines; "write ..." copies a file over the scratch copy instead. */
    private BufferedReader typing(String... lines) {
        List<String> rest = new ArrayList<>(List.of(lines));
        return new BufferedReader(new StringReader("")) {
            @Override
            public String readLine() {
                while (!rest.isEmpty() && rest.get(0).startsWith("write ")) {
                    copy(rest.remove(0).substring("write ".length()));
                }
                return rest.isEmpty() ? null : rest.remove(0);
            }
        };
    }

    private void copy(String answer) {
        try {
            Files.writeString(folder.resolve(SCRATCH), Files.readString(folder.resolve(answer)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Library.Result kata(boolean interactive, BufferedReader in, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), interactive, new Paint(false));
        Surroundings surroundings =
                new Surroundings(folder, ClassPath.ofThisProcess(), Optional.empty(), Map.of(), terminal);
        int exitCode = KataCommandLine.in(surroundings, () -> in, Clock.fixed(NOW, ZoneOffset.UTC))
                .execute(arguments);
        return new Library.Result(exitCode, out.toString(), err.toString());
    }

    private List<Entry> written() {
        List<Entry> entries = Journal.of(folder).read().entries();
        return entries.subList(1, entries.size());
    }

    @Test
    @DisplayName("without a terminal: the plan, and nothing else happens")
    void plan() {
        Library.Result result = kata(false, typing(), "drill");

        assertThat(result.out()).isEqualToNormalizingNewlines("""
                        drill  10 of 30 min
                        10 min library/lend-once: Who has it?, junior (due)
                        """);
        assertThat(result.exitCode()).isEqualTo(ExitCode.GOOD);
        assertThat(written()).isEmpty();
        assertThat(folder.resolve(".kata/drill")).doesNotExist();
    }

    @Test
    @DisplayName("too few minutes for anything, and none at all")
    void tooShort() {
        assertThat(kata(true, typing(), "drill", "--minutes", "9").out())
                .contains("nothing is due or new that takes no more than 9 min");
        assertThat(kata(true, typing(), "drill", "--minutes", "0").exitCode()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    @DisplayName("after the answer to a question, p shows what was run, as in the quiz")
    void proof() throws Exception {
        Path quizzes = Files.createDirectories(folder.resolve("quizzes"));
        Files.copy(Path.of("src/test/resources/katabase/dojo/quiz/marina.yaml"), quizzes.resolve("marina.yaml"));

        Library.Result result = kata(true, typing("a", "p", ""), "drill", "--minutes", "2");

        assertThat(result.out())
                .containsSubsequence("p shows what was run", "This SQL was run:", "PostgreSQL 18 answered:", "learnt ");
        assertThat(written()).hasSize(1);
    }

    @Test
    @DisplayName("a due kata: a skeleton in a copy, a hint, green; the learner's own file stays as it is")
    void reviewed() throws Exception {
        String learners = Files.readString(folder.resolve(Library.LEARNERS));

        Library.Result result = kata(true, typing("", "h", "what?", "write " + Library.SOLUTION, ""), "drill");

        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .contains(
                        "open   " + SCRATCH + ":18",
                        "not solved yet",
                        "hint   1 of 3: ",
                        "solved all 3 requirements are green",
                        "learnt library/lend-once solved",
                        "next   ");
        assertThat(written()).hasSize(3).satisfies(entries -> {
            assertThat(entries.get(0)).isInstanceOf(Opened.class);
            assertThat(entries).hasAtLeastOneElementOfType(HintShown.class);
            assertThat(entries)
                    .filteredOn(Attempted.class::isInstance)
                    .extracting(entry -> ((Attempted) entry).origin())
                    .containsExactly(Origin.DRILL);
        });
        assertThat(folder.resolve(Library.LEARNERS)).hasContent(learners);
        assertThat(kata(false, typing(), "drill").out()).contains("nothing is due or new");
    }

    @Test
    @DisplayName("a hint counts: the kata comes back sooner than without it")
    void hinted() throws Exception {
        kata(true, typing("h", "write " + Library.SOLUTION, ""), "drill");
        Instant afterHint = due();
        Path journal = Journal.fileOf(folder);
        List<String> withoutHints = Files.readAllLines(journal).stream()
                .filter(line -> !line.contains("hint"))
                .toList();
        Files.write(journal, withoutHints);

        assertThat(afterHint).isBetween(NOW, due().minusSeconds(1));
    }

    private Instant due() {
        Memory memory = ProgressStore.of(folder, ZoneOffset.UTC)
                .read()
                .kata(KATA)
                .memory()
                .orElseThrow();
        return memory.due();
    }

    @Test
    @DisplayName("a typical wrong answer is called by its name, and remembered by it")
    void recognised() {
        Library.Result result =
                kata(true, typing("write " + Library.ANSWERS + "wrong/lends-twice/Lending.java", ""), "drill");

        assertThat(result.out()).contains("note   this is the answer lends-twice: Hands the copy over");
        assertThat(written())
                .filteredOn(Attempted.class::isInstance)
                .extracting(entry -> ((Attempted) entry).wrongAnswer())
                .containsExactly(Optional.of("lends-twice"));
    }

    @Test
    @DisplayName("given up: where the solution is, and the kata comes back; the end of the input ends the drill")
    void givenUp() {
        Library.Result result = kata(true, typing("s", "n", "s", "y"), "drill");

        assertThat(result.out())
                .contains(
                        "look   solutions/library/src/main/java/katabase/library/lend_once", "learnt nothing this time")
                .contains("1 review is due by this time tomorrow");
        assertThat(written()).hasAtLeastOneElementOfType(SolutionOpened.class);
    }

    @Test
    @DisplayName("a kata that is new is worked at in the learner's own file")
    void fresh() throws Exception {
        Files.delete(Journal.fileOf(folder));

        Library.Result result = kata(true, typing("", ""), "drill");

        assertThat(result.out()).contains("(new)", "open   " + Library.LEARNERS, "learnt library/lend-once solved");
        assertThat(folder.resolve(".kata/drill")).doesNotExist();
    }
}
