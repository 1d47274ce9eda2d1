package katabase.dojo.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import katabase.dojo.console.Key;
import katabase.dojo.curriculum.KataCard;
import katabase.dojo.progress.KataState;
import katabase.dojo.terminal.Paint;
import katabase.judge.KataFolder;
import katabase.kata.Level;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What stands before the kata for a while. */
final class ViewsTest {

    private static final List<KataCard> CARDS = IntStream.rangeClosed(1, 30)
            .mapToObj(number -> new KataCard(
                    new KataFolder(Path.of("."), number < 10 ? "library" : "orm", "kata-" + number),
                    number,
                    "Title " + number,
                    number % 2 == 0 ? Level.SENIOR : Level.JUNIOR,
                    10,
                    "Start"))
            .toList();

    private final List<KataCard> chosen = new ArrayList<>();

    private View list() {
        return KataList.of(
                CARDS,
                CARDS.get(0),
                card -> card.number() == 7 ? KataState.SOLVED : KataState.NEW,
                chosen::add,
                new Paint(false));
    }

    private static View typing(View view, String text) {
        View typed = view;
        for (char character : text.toCharArray()) {
            typed = after(typed, Key.typed(character));
        }
        return typed;
    }

    private static View after(View view, Key key) {
        return view.after(key, 80, 24).orElseThrow();
    }

    @Test
    @DisplayName("the list finds by topic, level, state and title, and chooses")
    void searches() {
        View found = typing(list(), "library SENIOR title");

        assertThat(found.lines(80, 24))
                .startsWith(
                        "search: library SENIOR title_",
                        "> [ ] library/kata-2  Title 2 (senior, 10 min)",
                        "  [ ] library/kata-4  Title 4 (senior, 10 min)")
                .hasSize(6);
        assertThat(after(found, Key.of(Key.Kind.DOWN)).after(Key.of(Key.Kind.ENTER), 80, 24))
                .isEmpty();
        assertThat(chosen).extracting(KataCard::number).containsExactly(4);
        assertThat(typing(list(), "solved").lines(80, 24))
                .contains("> [x] library/kata-7  Title 7 (junior, 10 min)")
                .hasSize(3);
        assertThat(typing(list(), "nothing").lines(80, 24)).contains("no kata has all of these words");
        assertThat(typing(list(), "nothing").after(Key.of(Key.Kind.ENTER), 80, 24))
                .as("there is nothing to choose")
                .isPresent();
    }

    @Test
    @DisplayName("the list fits every terminal, and the selected kata is always seen")
    void fits() {
        for (int rows = 3; rows < 40; rows++) {
            View last = after(list(), Key.of(Key.Kind.END));
            assertThat(last.lines(20, rows))
                    .hasSizeLessThanOrEqualTo(rows)
                    .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(20))
                    .anyMatch(line -> line.startsWith("> [ ] orm/kata-30"));
        }
    }

    @Test
    @DisplayName("the pager turns pages and folds what is too long")
    void pages() {
        View pager = new Pager(columns -> List.of("1", "2", "x".repeat(25), "4"), 0);

        assertThat(pager.lines(20, 4)).containsExactly("1", "2", "x".repeat(20), "space: more, q: back");
        View second = pager.after(Key.typed(' '), 20, 4).orElseThrow();
        assertThat(second.lines(20, 4)).containsExactly("x".repeat(20), "xxxxx", "4", "q: back");
        assertThat(second.after(Key.of(Key.Kind.PAGE_UP), 20, 4).orElseThrow().lines(20, 4))
                .startsWith("1");
        assertThat(second.after(Key.typed('q'), 20, 4)).isEmpty();
        assertThat(second.after(Key.of(Key.Kind.ESCAPE), 20, 4)).isEmpty();
        assertThat(second.after(Key.typed('?'), 20, 4)).isPresent();
    }

    @Test
    @DisplayName("only yes is yes")
    void asksFirst() {
        List<String> done = new ArrayList<>();
        View question = new Confirm("Reset?", () -> {
            done.add("reset");
            return Optional.empty();
        });

        question.after(Key.typed('n'), 80, 24);
        question.after(Key.of(Key.Kind.ENTER), 80, 24);
        assertThat(done).isEmpty();

        question.after(Key.typed('Y'), 80, 24);
        assertThat(done).containsExactly("reset");
    }
}
