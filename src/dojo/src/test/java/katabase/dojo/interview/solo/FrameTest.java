package katabase.dojo.interview.solo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import katabase.dojo.console.Key;
import katabase.dojo.terminal.Look;
import katabase.dojo.terminal.Paint;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is seen of a screen that is higher than the terminal. */
final class FrameTest {

    private static final List<String> CLOCK = List.of("part 1", "9:59 left");
    private static final Look LOOK = Look.of(new Paint(false)).within(20);

    private static final Screen LONG = new Screen() {

        @Override
        public List<String> body(Look look) {
            return IntStream.range(0, 30).mapToObj(line -> "line " + line).toList();
        }

        @Override
        public List<String> typed() {
            return List.of("> a text that is longer than the terminal_");
        }

        @Override
        public String keys() {
            return "Enter: go on";
        }

        @Override
        public Optional<Screen> press(Key key) {
            return Optional.empty();
        }
    };

    @Test
    @DisplayName("the clock is always above, and what is typed and the keys are always below")
    void clockAndKeys() {
        Frame frame = new Frame(LOOK, 12);
        for (int top : new int[] {0, 7, 1000}) {
            List<String> lines = frame.lines(CLOCK, LONG, top);
            assertThat(lines)
                    .hasSize(12)
                    .startsWith("part 1", "9:59 left")
                    .endsWith("longer than the", "terminal_", "Enter: go on");
        }
    }

    @Test
    @DisplayName("there is a mark where more stands above or below")
    void marks() {
        Frame frame = new Frame(LOOK, 12);
        assertThat(frame.lines(CLOCK, LONG, 0))
                .contains("line 0", "... (down: more)")
                .doesNotContain("... (up: more)");
        assertThat(frame.lines(CLOCK, LONG, frame.lastTop(CLOCK, LONG)))
                .contains("line 29", "... (up: more)")
                .doesNotContain("... (down: more)");
    }

    private static List<String> folded(String line) {
        Screen screen = new Screen() {

            @Override
            public List<String> body(Look look) {
                return List.of(line);
            }

            @Override
            public String keys() {
                return "keys";
            }

            @Override
            public Optional<Screen> press(Key key) {
                return Optional.empty();
            }
        };
        List<String> lines = new Frame(LOOK, 12).lines(List.of(), screen, 0);
        return lines.subList(1, lines.size() - 2);
    }

    @Test
    @DisplayName("a long line is broken at a space, a path behind a slash, and what has neither at the end")
    void folds() {
        assertThat(folded("    name = Key(Curator, related)"))
                .containsExactly("    name =", "    Key(Curator,", "    related)");
        assertThat(folded("open   exercises/queries/FleetQuestions.java:57"))
                .containsExactly("open   exercises/", "queries/", "FleetQuestions.java:", "57");
        assertThat(folded("abcdefghijklmnopqrstuvwxyz")).containsExactly("abcdefghijklmnopqrst", "uvwxyz");
    }

    @Test
    @DisplayName("also in a terminal that is far too low there is a line of the text")
    void low() {
        assertThat(new Frame(LOOK, 3).lines(CLOCK, LONG, 5)).contains("line 5", "Enter: go on");
    }
}
