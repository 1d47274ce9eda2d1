package katabase.dojo.watch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import katabase.dojo.console.Key;
import katabase.dojo.curriculum.KataCard;
import katabase.dojo.progress.KataState;
import katabase.dojo.terminal.Paint;
import katabase.testbed.report.Paragraph;

/**
 * All katas, to choose one. What is typed searches: a kata stays that has each of the words in its topic, name, title,
 * level or state.
 *
 * @param cards all of them
 * @param states tells how far the learner has come
 * @param search what was typed
 * @param selected the index of the selected one among those that are left
 * @param chosen takes the kata that is chosen
 * @param paint colours, if they are wanted
 */
record KataList(
        List<KataCard> cards,
        Function<KataCard, KataState> states,
        String search,
        int selected,
        Consumer<KataCard> chosen,
        Paint paint)
        implements View {

    private static final String HELP = "type to search (also: junior, solved, ...), up, down, enter; esc: back";

    /** All katas, one of them selected. */
    static KataList of(
            List<KataCard> cards,
            KataCard current,
            Function<KataCard, KataState> states,
            Consumer<KataCard> chosen,
            Paint paint) {
        return new KataList(List.copyOf(cards), states, "", Math.max(0, cards.indexOf(current)), chosen, paint);
    }

    @Override
    public List<String> lines(int columns, int rows) {
        List<KataCard> left = left();
        List<String> lines = new ArrayList<>();
        lines.add(shortened("search: " + search + "_", columns));
        List<String> help = new Paragraph(columns).lines(HELP);
        int page = Math.max(1, rows - 1 - help.size());
        int first = Math.max(0, Math.min(selected - page / 2, left.size() - page));
        for (int index = first; index < Math.min(left.size(), first + page); index++) {
            lines.add(line(left.get(index), index == selected, columns));
        }
        if (left.isEmpty()) {
            lines.add(shortened("no kata has all of these words", columns));
        }
        lines.addAll(help.subList(0, Math.max(0, Math.min(help.size(), rows - lines.size()))));
        return lines;
    }

    private String line(KataCard card, boolean isSelected, int columns) {
        KataState state = states.apply(card);
        String mark = switch (state) {
            case NEW -> " ";
            case STARTED -> "~";
            case SOLVED -> "x";
        };
        String text = shortened(
                (isSelected ? "> " : "  ") + "[" + mark + "] " + card.folder().name() + "  " + card.heading(), columns);
        return isSelected ? paint.bold(text) : state == KataState.SOLVED ? paint.green(text) : text;
    }

    private static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, Math.max(0, most - 3)) + "...";
    }

    private List<KataCard> left() {
        String[] words = search.strip().toLowerCase(Locale.ROOT).split("\\s+");
        return cards.stream()
                .filter(card -> Arrays.stream(words).allMatch(searched(card)::contains))
                .toList();
    }

    private String searched(KataCard card) {
        return (card.folder().name() + " " + card.heading() + " "
                        + states.apply(card).word())
                .toLowerCase(Locale.ROOT);
    }

    @Override
    public Optional<View> after(Key key, int columns, int rows) {
        return switch (key.kind()) {
            case UP -> Optional.of(select(selected - 1));
            case DOWN -> Optional.of(select(selected + 1));
            case PAGE_UP -> Optional.of(select(selected - rows));
            case PAGE_DOWN -> Optional.of(select(selected + rows));
            case HOME -> Optional.of(select(0));
            case END -> Optional.of(select(cards.size()));
            case BACKSPACE -> Optional.of(searching(search.isEmpty() ? "" : search.substring(0, search.length() - 1)));
            case CHARACTER -> Optional.of(searching(search + key.text()));
            case ESCAPE -> Optional.empty();
            case ENTER -> choose();
            case OTHER -> Optional.of(this);
        };
    }

    private Optional<View> choose() {
        List<KataCard> left = left();
        if (left.isEmpty()) {
            return Optional.of(this);
        }
        chosen.accept(left.get(selected));
        return Optional.empty();
    }

    private KataList searching(String text) {
        return new KataList(cards, states, text, 0, chosen, paint);
    }

    private KataList select(int index) {
        int within = Math.max(0, Math.min(index, left().size() - 1));
        return new KataList(cards, states, search, within, chosen, paint);
    }
}
