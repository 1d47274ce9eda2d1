package katabase.dojo.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import katabase.dojo.ExitCode;
import katabase.dojo.Installed;
import katabase.dojo.Library;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The real script where there is no terminal. */
@DisabledOnOs(OS.WINDOWS)
final class PlainWatchTest {

    private static final int MINUTES = 2;

    @TempDir
    private Path folder;

    private Installed installed;

    @BeforeEach
    void install() throws Exception {
        installed = Installed.in(folder);
    }

    private Process kata(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(installed.script().toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectError(folder.resolve("err.txt").toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return builder.start();
    }

    private static String until(String text, BufferedReader out) {
        StringBuilder read = new StringBuilder();
        try {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                read.append(line).append('\n');
                if (line.startsWith(text)) {
                    return read.toString();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new AssertionError("there was no line \"" + text + "\" in:\n" + read);
    }

    @Test
    @DisplayName("the next kata, a verdict at once and after each save, until the input ends")
    void watches() throws Exception {
        Process process = kata();
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));

        String start = until("next", out);
        installed.library().attempt(Library.ANSWERS + "wrong/never-writes/Lending.java");
        String red = until("next", out);
        installed.library().attempt(Library.SOLUTION);
        String green = until("next", out);
        process.getOutputStream().close();

        assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isEqualTo(ExitCode.GOOD);
        assertThat(start)
                .startsWith("lend-once  Who has it? (junior, 10 min)\n\nLends the copies of books.\n\nopen   exercises")
                .contains("   -   1. a loan is written down");
        assertThat(red)
                .contains("  RED  1. a loan is written down")
                .contains(
                        "note   this is the answer never-writes: Prepares the statement and forgets to\n       run it.")
                .endsWith("next   save the file\n");
        assertThat(green).contains("solved all 3 requirements are green").endsWith("next   ./kata\n");
        assertThat(start + red + green).doesNotContain("\u001b");
        assertThat(folder.resolve("err.txt")).isEmptyFile();
    }

    @Test
    @DisplayName("--once: one verdict, its exit code; a journal that cannot be written is told of in one line")
    void once() throws Exception {
        Path progress = installed.workspace().resolve(".kata/progress");
        Files.writeString(progress, "a file, where a folder should be");

        Process process = kata("watch", "--once", "library/lend-again");
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isEqualTo(ExitCode.BAD);
        assertThat(out)
                .startsWith("lend-again")
                .contains("   -   1. a loan")
                .contains("next   ./kata run library/lend-again");
        assertThat(Files.readString(folder.resolve("err.txt")))
                .hasLineCount(1)
                .startsWith("kata: ")
                .contains("so this is not remembered");
    }
}
