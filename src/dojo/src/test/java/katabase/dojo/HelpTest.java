package katabase.dojo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Help and version, everywhere. */
final class HelpTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("katabase.dojo.Library#commands")
    @DisplayName("each command tells its exit codes, 80 columns wide")
    void help(String command) {
        Library.Result result = new Library(folder, false).kata(command, "--help");

        assertThat(result.out()).startsWith("Usage: kata " + command).contains("Exit codes:", "--no-color");
        assertThat(result.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        assertThat(result.exitCode()).isEqualTo(ExitCode.GOOD);
    }

    @ParameterizedTest
    @MethodSource("katabase.dojo.Library#commands")
    @DisplayName("each command tells the version")
    void version(String command) {
        assertThat(new Library(folder, false).kata(command, "--version").out()).startsWith("kata ");
    }

    @Test
    @DisplayName("the help has each command in it")
    void allCommands() {
        Library.Result result = new Library(folder, false).kata("--help");

        assertThat(result.out())
                .startsWith("Usage: kata")
                .contains(Library.commands().stream()
                        .map(command -> "  " + command + " ")
                        .toList());
        assertThat(result.exitCode()).isEqualTo(ExitCode.GOOD);
    }

    @Test
    @DisplayName("without a command it is kata watch, which asks for a workspace with katas")
    void withoutCommand() {
        Library.Result result = new Library(folder, false).kata();

        assertThat(result.err()).startsWith("kata: there are no katas in ").hasLineCount(1);
        assertThat(result.exitCode()).isEqualTo(ExitCode.USAGE);
    }
}
