package katabase.dojo.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import katabase.dojo.ExitCode;
import katabase.dojo.Installed;
import katabase.dojo.Library;
import katabase.dojo.TerminalSession;
import katabase.journal.Attempted;
import katabase.journal.Entry;
import katabase.journal.Journal;
import katabase.journal.Origin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The real script at a real pseudo-terminal. */
@DisabledOnOs(OS.WINDOWS)
final class WatchStoryTest {

    private static final String KEYS = "h hint, s statement, o open, r run, n next, l list, ? keys, q quit";
    private static final String CTRL_C = "\u0003";
    private static final String DOWN = "\u001b[B";
    private static final String ESCAPE = "\u001b";

    @TempDir
    private Path folder;

    private Installed installed;

    @BeforeEach
    void install() throws Exception {
        installed = Installed.in(folder);
        Path quizzes = Files.createDirectories(installed.workspace().resolve("quizzes"));
        Files.copy(Path.of("src/test/resources/katabase/dojo/quiz/library.yaml"), quizzes.resolve("library.yaml"));
    }

    private TerminalSession kata(Map<String, String> environment, int columns, int rows) throws Exception {
        return new TerminalSession(
                installed.workspace(),
                environment,
                columns,
                rows,
                installed.script().toString());
    }

    @Test
    @DisplayName("start, red, hint, fix, green, explanation, next, quit, resume, Ctrl-C")
    void story() throws Exception {
        try (TerminalSession session = kata(Map.of(), 80, 40)) {
            String start = session.await(KEYS);
            assertThat(start.lines().map(String::strip))
                    .contains(
                            "library 1 of 2, 0 solved",
                            "lend-once  Who has it? (junior, 10 min)",
                            "Lends the copies of books.",
                            "open   exercises/library/src/main/java/katabase/library/lend_once/Lending.java:1",
                            "8");
            assertThat(session.raw()).contains("\u001b]8;;file:///");

            installed.library().attempt(Library.ANSWERS + "wrong/lends-twice/Lending.java");
            String red = session.await("RED", "took");
            assertThat(red)
                    .contains(" green 2. the first reader is told yes")
                    .contains("  RED  3. a copy that somebody has is not lent")
                    .contains("red    3 of 3: a copy that somebody has is not lent")
                    .contains("note   this is the answer lends-twice: Hands the copy over to whoever asks last.")
                    .contains("next   save the file; h: a hint")
                    .doesNotContain("hint   One");

            session.type("h");
            session.await("hint   One copy has one row.");
            session.type("h");
            assertThat(session.await("hint   It is about the primary key.")).contains("hint   One copy has one row.");

            installed.library().attempt(Library.SOLUTION);
            session.await("solved all 3 requirements are green", "Well done: 1 to go.", "n next, e explanation");

            session.type("e");
            assertThat(session.await("Follow-up questions"))
                    .contains("The key decides.", "In Django", "get_or_create.");
            session.type("q");
            session.await("Well done: 1 to go.");
            session.type("d");
            session.await("Your files are the reference solution, letter by letter.");
            session.type("q");
            session.await("Well done: 1 to go.");

            session.type("u");
            session.await("Which call lends a copy?");
            session.type("q\r");
            session.await("Enter: back to the kata");
            session.type("\r");
            session.await("Well done: 1 to go.");

            session.type("n");
            session.await("library 2 of 2, 1 solved", "lend-again  And who has it now? (junior, 10 min)");
            session.type("q");
            assertThat(session.exitCode()).isEqualTo(ExitCode.GOOD);
        }
        try (TerminalSession session = kata(Map.of(), 80, 40)) {
            session.await("library 2 of 2, 1 solved", "lend-again", KEYS);
            session.type(CTRL_C);
            assertThat(session.exitCode()).isEqualTo(ExitCode.INTERRUPTED);
        }
        assertThat(Journal.of(installed.workspace()).read().entries())
                .extracting(WatchStoryTest::words)
                .containsExactly(
                        "Opened",
                        "FAILED firstRed=Optional[saysNo] mistake=Optional[lends-twice] WATCH",
                        "HintShown",
                        "HintShown",
                        "PASSED firstRed=Optional.empty mistake=Optional.empty WATCH",
                        "Opened",
                        "Opened");
    }

    private static String words(Entry entry) {
        return entry instanceof Attempted attempted
                ? attempted.result() + " firstRed=" + attempted.firstRed() + " mistake=" + attempted.wrongAnswer() + " "
                        + attempted.origin()
                : entry.getClass().getSimpleName();
    }

    @Test
    @DisplayName("a command that prints lines knows how wide the terminal is")
    void lines() throws Exception {
        try (TerminalSession session = new TerminalSession(
                installed.workspace(), Map.of(), 20, 30, installed.script().toString(), "list")) {
            assertThat(session.exitCode()).isEqualTo(ExitCode.GOOD);
            session.await("1      lend-once:\n       Who has it?\n       (junior, 10\n       min)");
        }
    }

    @Test
    @DisplayName("20 columns, resize, no colours; list, give up, editor, reset, keys that are none")
    void narrow() throws Exception {
        Path editor = Files.writeString(
                folder.resolve("editor"),
                "#!/bin/sh\necho text? > /dev/tty\nread text < /dev/tty\necho \"// $text\" >> \"$1\"\n");
        editor.toFile().setExecutable(true);
        Map<String, String> environment = Map.of("NO_COLOR", "1", "EDITOR", editor.toString());
        try (TerminalSession session = kata(environment, 20, 30)) {
            String narrow = session.await("Lends the copies of\nbooks.", "keys, q quit");
            assertThat(narrow).contains("library 1 of 2, 0\nsolved", "lend-once  Who has\nit? (junior, 10 min)");
            session.resize(80, 40);
            session.await(KEYS);

            session.type("z");
            session.await("z is no key here. ?: all keys");
            session.type("l");
            session.await("search: _", "> [ ] library/lend-once", "  [ ] library/lend-again");
            session.type("again new");
            session.await("search: again new_", "> [ ] library/lend-again");
            session.type(ESCAPE);
            session.await(KEYS, "library 1 of 2");
            session.type("l" + DOWN + "\r");
            session.await("library 2 of 2, 0 solved", "lend-again  And who");

            session.type("d");
            session.await("Give up and look at the solution?", "y: yes, any other key: no");
            session.type("n");
            session.await(KEYS);
            session.type("d");
            session.await("Give up");
            session.type("y");
            session.await("-        throw new NotSolvedYet();", "+            return insert.executeUpdate() == 1;");
            session.type("q");
            session.await(KEYS);

            session.type("o");
            session.await("text?");
            session.type("by the editor\r");
            session.await("  -   1. a loan is written down", "took");
            assertThat(Files.readString(installed.workspace().resolve(Installed.SECOND)))
                    .endsWith("// by the editor\n");

            session.type("x");
            session.await("Reset library/lend-again to its skeleton?");
            session.type("y");
            session.await("It is the skeleton again. What you wrote is in\n.kata/backup/library/lend-again/");
            assertThat(Files.readString(installed.workspace().resolve(Installed.SECOND)))
                    .doesNotContain("editor");
            session.type("\u0004");
            assertThat(session.exitCode()).isEqualTo(ExitCode.GOOD);
            assertThat(session.raw()).doesNotContain("\u001b[3", "\u001b[1m");
        }
        assertThat(Files.walk(installed.workspace().resolve(".kata/backup/library/lend-again"))
                        .filter(Files::isRegularFile))
                .singleElement()
                .satisfies(copy -> assertThat(copy).content().contains("by the editor"));
        assertThat(Journal.of(installed.workspace()).read().entries())
                .noneMatch(entry -> entry instanceof Attempted attempted && attempted.origin() != Origin.WATCH)
                .extracting(entry -> entry.getClass().getSimpleName())
                .containsSubsequence("SolutionOpened", "Restored");
    }
}
