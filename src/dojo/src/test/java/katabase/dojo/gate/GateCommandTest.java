package katabase.dojo.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import katabase.dojo.ExitCode;
import katabase.dojo.Library;
import katabase.dojo.Library.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GateCommandTest {

    private static final String TEST = "exercises/library/src/test/java/katabase/library/lend_once/LendOnceTest.java";

    @TempDir
    private Path folder;

    private Library library;

    @BeforeEach
    void open() throws Exception {
        library = Library.copiedTo(folder);
    }

    @Test
    @DisplayName("a sound workspace: one line with the figures, exit code 0, no progress where nobody looks")
    void holds() {
        Result result = library.kata("gate");

        assertThat(result.out()).matches("the gate holds: 1 katas, 5 verdicts in [0-9.]+ s, [0-9.]+ a second\\R");
        assertThat(result.err()).isEmpty();
        assertThat(result.exitCode()).isEqualTo(ExitCode.GOOD);
    }

    @Test
    @DisplayName("a breach: the three lists, exit code 1")
    void breach() throws Exception {
        library.replace(Library.ANSWERS + "answers.yaml", "\"lent to Ada\"", "\"a double loan\"");

        Result result = library.kata("gate", "library/lend-once");

        assertThat(result.out())
                .startsWith("""
                        should have failed and did not: none
                        failed otherwise than stated: 1
                          library/lend-once wrong/lends-twice saysNo: does not say "a double loan", but "copy 9 was lent""")
                .contains("should not have failed: none", "1 breach: 1 katas, 5 verdicts in ");
        assertThat(result.exitCode()).isEqualTo(ExitCode.BAD);
    }

    @Test
    @DisplayName("--repeat: the same again and again, all rounds in one line; every breach of every round counts")
    void repeated() throws Exception {
        Result sound = library.kata("gate", "--repeat", "3");

        assertThat(sound.out()).matches("the gate holds: 1 katas, 15 verdicts in [0-9.]+ s, [0-9.]+ a second\\R");
        assertThat(sound.err())
                .contains("round 1 of 3: the gate holds: 1 katas, 5 verdicts in ", "round 3 of 3: the gate holds");

        library.replace(Library.ANSWERS + "answers.yaml", "\"lent to Ada\"", "\"a double loan\"");
        Result broken = library.kata("gate", "--repeat", "2");

        assertThat(broken.out()).contains("failed otherwise than stated: 2", "2 breaches: 1 katas, 10 verdicts in ");
        assertThat(broken.exitCode()).isEqualTo(ExitCode.BAD);
    }

    @Test
    @DisplayName("--repeat 0: not understood, exit code 2")
    void repeatedNever() {
        Result result = library.kata("gate", "--repeat", "0");

        assertThat(result.err()).contains("--repeat 0 judges nothing: give 1 or more");
        assertThat(result.exitCode()).isEqualTo(2);
    }

    @Test
    @DisplayName("--at-limits: a test that goes wrong at the end of a range is found at once, which is rare otherwise")
    void atLimits() throws Exception {
        library.replace(TEST, "void saysYes() throws Exception {", """
                void saysYes(katabase.testbed.Chance chance) throws Exception {
                    for (int draw = 0; draw < 100; draw++) {
                        assertThat(chance.number(1, 1_000_000_000))
                                .withFailMessage("reached too far").isNotEqualTo(1_000_000_000);
                    }
                """);

        Result usual = library.kata("gate");
        Result atLimits = library.kata("gate", "--at-limits");

        assertThat(usual.exitCode()).isEqualTo(ExitCode.GOOD);
        assertThat(atLimits.out()).contains("library/lend-once solution saysYes: red, and says \"reached too far\"");
        assertThat(atLimits.exitCode()).isEqualTo(ExitCode.BAD);
    }

    @Test
    @DisplayName("--json: the lists as values")
    void json() {
        Result result = library.kata("gate", "library", "--json");

        assertThat(Library.json(result)).containsEntry("holds", true).containsEntry("verdicts", 5);
        assertThat(result.exitCode()).isEqualTo(ExitCode.GOOD);
    }

    @Test
    @DisplayName("at a terminal it shows how far it has come, and takes that away at the end")
    void progress() {
        assertThat(library.atTerminal().kata("gate").err())
                .contains("\r\u001b[K5 of 5")
                .endsWith("\r\u001b[K");
    }
}
