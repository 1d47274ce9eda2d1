package katabase.dojo.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

final class LinksTest {

    private static final String PLACE = "exercises/Lending.java:18";
    private static final String LINE = "open   " + PLACE;
    private static final Path WORKSPACE = Path.of("a workspace").toAbsolutePath();

    private static String shown(boolean interactive, Map<String, String> environment) {
        return Links.of(interactive, environment).in(LINE, PLACE, WORKSPACE);
    }

    private static String linked(String fragment) {
        String address = WORKSPACE.resolve("exercises/Lending.java").toUri() + fragment;
        return "open   \u001b]8;;" + address + "\u001b\\" + PLACE + "\u001b]8;;\u001b\\";
    }

    @Test
    @DisplayName("a terminal opens the file, and what is read stays file:line")
    void atTerminal() {
        assertThat(shown(true, Map.of("TERM", "xterm-256color"))).isEqualTo(linked(""));
    }

    @Test
    @DisplayName("those that know lines open the line")
    void lines() {
        assertThat(shown(true, Map.of("TERM", "xterm", "TERM_PROGRAM", "vscode")))
                .isEqualTo(linked("#18"));
    }

    @Test
    @DisplayName("elsewhere it is text")
    void text() {
        assertThat(shown(false, Map.of("TERM", "xterm"))).isEqualTo(LINE);
        assertThat(shown(true, Map.of("TERM", "dumb"))).isEqualTo(LINE);
        assertThat(shown(true, Map.of("TERM", "linux"))).isEqualTo(LINE);
        assertThat(shown(true, Map.of())).isEqualTo(LINE);
    }
}
