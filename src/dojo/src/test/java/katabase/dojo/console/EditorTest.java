package katabase.dojo.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

final class EditorTest {

    private static final Path FILE = Path.of("Lending.java");

    private static Optional<Editor.Launch> launch(Map<String, String> environment, String... installed) {
        return new Editor(environment, List.of(installed)::contains).launch(FILE, 18);
    }

    private static List<String> command(String editor) {
        return launch(Map.of("EDITOR", editor)).orElseThrow().command();
    }

    @Test
    @DisplayName("VISUAL before EDITOR before VS Code before IntelliJ IDEA; none is none")
    void order() {
        assertThat(launch(Map.of("VISUAL", "vim", "EDITOR", "nano"), "code")
                        .orElseThrow()
                        .command())
                .startsWith("vim");
        assertThat(launch(Map.of("VISUAL", " ", "EDITOR", "nano"), "code")
                        .orElseThrow()
                        .command())
                .startsWith("nano");
        assertThat(launch(Map.of(), "idea", "code").orElseThrow().command())
                .containsExactly("code", "-g", "Lending.java:18");
        assertThat(launch(Map.of(), "idea").orElseThrow().command())
                .containsExactly("idea", "--line", "18", "Lending.java");
        assertThat(launch(Map.of())).isEmpty();
    }

    @Test
    @DisplayName("each is told the line in its own way, after its own options")
    void line() {
        assertThat(command("/usr/bin/vim -u NONE"))
                .containsExactly("/usr/bin/vim", "-u", "NONE", "+18", "Lending.java");
        assertThat(command("hx")).containsExactly("hx", "Lending.java:18");
        assertThat(command("code --wait")).containsExactly("code", "--wait", "-g", "Lending.java:18");
        assertThat(command("unknown")).containsExactly("unknown", "Lending.java");
    }

    @Test
    @DisplayName("what opens a window of its own leaves the terminal alone")
    void window() {
        assertThat(launch(Map.of("EDITOR", "vim")).orElseThrow().inTerminal()).isTrue();
        assertThat(launch(Map.of("EDITOR", "unknown")).orElseThrow().inTerminal())
                .isTrue();
        assertThat(launch(Map.of("EDITOR", "code -w")).orElseThrow().inTerminal())
                .isFalse();
    }
}
