package katabase.dojo.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import katabase.dojo.ExitCode;
import katabase.dojo.Library;
import katabase.dojo.Library.Result;
import katabase.dojo.PropertySet;
import katabase.testbed.postgres.Route;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kata run} on each state that an attempt can be in. */
final class RunCommandTest {

    private static final String KATA = "library/lend-once";
    private static final String LENDS_TWICE = Library.ANSWERS + "wrong/lends-twice/Lending.java";

    @TempDir
    private Path folder;

    private static String withoutChance(Result result) {
        return result.out().replaceAll("(?m)^took .*", "took   TIME").replaceAll("(?m)seed \\d+", "seed SEED");
    }

    @Test
    @DisplayName("an untouched skeleton: what to open, nothing is green, exit code 1")
    void untouched() throws Exception {
        Result result = Library.copiedTo(folder).kata("run", KATA);

        assertThat(withoutChance(result)).isEqualToNormalizingNewlines("""
                        lend-once  Who has it? (junior, 10 min)
                           -   1. a loan is written down
                           -   2. the first reader is told yes
                           -   3. a copy that somebody has is not lent
                        open   exercises/library/src/main/java/katabase/library/lend_once/Lending.java:18
                        red    1 of 3: a loan is written down
                               not solved yet: replace this line
                        took   TIME
                        next   ./kata run library/lend-once
                        """);
        assertThat(result.err()).isEmpty();
        assertThat(result.exitCode()).isEqualTo(ExitCode.BAD);
    }

    @Test
    @DisplayName("a wrong attempt: the first red requirement in full, what was sent, how to go on, exit code 1")
    void red() throws Exception {
        Result result = Library.copiedTo(folder).attempt(LENDS_TWICE).kata("run", KATA);

        assertThat(withoutChance(result)).isEqualToNormalizingNewlines("""
                        lend-once  Who has it? (junior, 10 min)
                         green 1. a loan is written down
                         green 2. the first reader is told yes
                          RED  3. a copy that somebody has is not lent
                        open   exercises/library/src/main/java/katabase/library/lend_once/Lending.java:9
                        red    3 of 3: a copy that somebody has is not lent
                               copy 9 was lent to Ada,
                               and now to Grace
                        sent   insert into loan (copy_id, reader) values (?, ?) on conflict (copy_id) do
                               update set reader = excluded.reader
                               insert into loan (copy_id, reader) values (?, ?) on conflict (copy_id) do
                               update set reader = excluded.reader
                        data   seed SEED, again: ./kata run library/lend-once --seed SEED
                        note   this is the answer lends-twice: Hands the copy over to whoever asks last.
                        took   TIME
                        next   ./kata run library/lend-once
                        """);
        assertThat(result.exitCode()).isEqualTo(ExitCode.BAD);
    }

    @Test
    @DisplayName("--seed repeats the data of a red run, also in what editors read")
    void seed() throws Exception {
        Library library = Library.copiedTo(folder).attempt(LENDS_TWICE);

        assertThat(library.kata("run", KATA, "--seed", "4711").out()).contains("data   seed 4711, again");
        assertThat(library.kata("run", KATA, "--seed", "4711", "--json").out()).contains("\"seed\":\"4711\"");
        assertThat(library.kata("run", KATA, "--seed", "red").exitCode()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    @DisplayName("the learner's line where it was thrown, and what was printed")
    void thrown() throws Exception {
        Result result = Library.copiedTo(folder)
                .replace(
                        Library.LEARNERS,
                        "throw new NotSolvedYet();",
                        "System.out.println(\"copy \" + copy);\n        throw new IllegalStateException(\"closed\");")
                .kata("run", KATA);

        assertThat(result.out().lines())
                .contains(
                        "open   exercises/library/src/main/java/katabase/library/lend_once/Lending.java:19",
                        "       your code threw IllegalStateException: closed",
                        "print  copy 7");
    }

    @Test
    @DisplayName("an attempt that ends its worker: what was not reached is said, and why only once")
    void died() throws Exception {
        Result result = Library.copiedTo(folder)
                .replace(Library.LEARNERS, "throw new NotSolvedYet();", "System.exit(7); return true;")
                .kata("run", KATA);

        assertThat(result.out().lines())
                .contains("  RED  1. a loan is written down", "  ...  2. the first reader is told yes (not reached)")
                .containsOnlyOnce("       your code ended the whole JVM: System.exit at Lending.java:18")
                .noneMatch(line -> line.startsWith("note"));
    }

    @Test
    @DisplayName("a solved kata: exit code 0, and after the last kata the list")
    void solved() throws Exception {
        Result result = Library.copiedTo(folder).attempt(Library.SOLUTION).kata("run", KATA);

        assertThat(withoutChance(result)).isEqualToNormalizingNewlines("""
                        lend-once  Who has it? (junior, 10 min)
                         green 1. a loan is written down
                         green 2. the first reader is told yes
                         green 3. a copy that somebody has is not lent
                        solved all 3 requirements are green
                        took   TIME
                        next   ./kata list
                        """);
        assertThat(result.exitCode()).isEqualTo(ExitCode.GOOD);
    }

    @Test
    @DisplayName("an attempt that does not compile: the compiler's words with file and line, exit code 1")
    void notCompiled() throws Exception {
        Result result = Library.copiedTo(folder)
                .replace(Library.LEARNERS, "throw new NotSolvedYet();", "return copies;")
                .kata("run", KATA);

        assertThat(withoutChance(result)).isEqualToNormalizingNewlines("""
                        lend-once  Who has it? (junior, 10 min)
                        open   exercises/library/src/main/java/katabase/library/lend_once/Lending.java:18
                        error  it does not compile:
                               Lending.java:18: error: cannot find symbol
                                       return copies;
                                              ^
                                 symbol:   variable copies
                                 location: class katabase.library.lend_once.Lending
                        took   TIME
                        next   ./kata run library/lend-once
                        """);
        assertThat(result.exitCode()).isEqualTo(ExitCode.BAD);
    }

    @Test
    @DisplayName("without PostgreSQL nothing is judged: what to do, exit code 3, nothing red")
    void notJudged() throws Exception {
        Library library = Library.copiedTo(folder).attempt(Library.SOLUTION);
        try (PropertySet nowhere = new PropertySet(Route.PROPERTY, "nowhere")) {
            Result result = library.kata("run", KATA);

            assertThat(withoutChance(result)).isEqualToNormalizingNewlines("""
                            lend-once  Who has it? (junior, 10 min)
                            error  not judged: kata.postgres=nowhere names no route to PostgreSQL: use auto,
                                   testcontainers, embedded or a URL such as
                                   jdbc:postgresql://localhost/postgres?user=me
                            took   TIME
                            next   ./kata run library/lend-once
                            """);
            assertThat(result.exitCode()).isEqualTo(ExitCode.NOT_JUDGED);
            assertThat(Library.json(library.kata("run", KATA, "--json"))).containsEntry("status", "error");
        }
    }

    @Test
    @DisplayName("--json: the verdict on one line, and nothing else")
    void json() throws Exception {
        Result result = Library.copiedTo(folder).attempt(LENDS_TWICE).kata("run", KATA, "--json");

        Map<String, Object> verdict = Library.json(result);
        assertThat(result.out().lines()).hasSize(1);
        assertThat(verdict).containsEntry("kata", KATA).containsEntry("status", "fail");
        assertThat((List<?>) verdict.get("tests")).hasSize(3);
        assertThat(result.exitCode()).isEqualTo(ExitCode.BAD);
    }

    @Test
    @DisplayName("colours at a terminal only")
    void colours() throws Exception {
        Library library = Library.copiedTo(folder).attempt(Library.SOLUTION);

        assertThat(library.atTerminal().kata("run", KATA).out()).contains("\u001b[32mgreen\u001b[0m 1. ");
    }
}
