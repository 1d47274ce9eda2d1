package katabase.dojo.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import katabase.dojo.console.Key;
import org.jline.utils.AttributedString;

/**
 * A text that is read page by page.
 *
 * @param text gives its lines for a width
 * @param top the index of the first line that is seen
 */
record Pager(IntFunction<List<String>> text, int top) implements View {

    @Override
    public List<String> lines(int columns, int rows) {
        List<String> all = folded(columns);
        int page = page(rows);
        int first = Math.min(top, last(all.size(), page));
        List<String> lines = new ArrayList<>(all.subList(first, Math.min(all.size(), first + page)));
        lines.add(footer(first, page, all.size(), columns));
        return lines;
    }

    /** A line that is too long goes on below: one line of the text is one of the terminal's. */
    private List<String> folded(int columns) {
        List<String> folded = new ArrayList<>();
        for (String line : text.apply(columns)) {
            AttributedString shown = AttributedString.fromAnsi(line);
            if (shown.columnLength() <= columns) {
                folded.add(line);
            } else {
                shown.columnSplitLength(columns).forEach(part -> folded.add(part.toAnsi()));
            }
        }
        return folded;
    }

    private static String footer(int first, int page, int all, int columns) {
        String footer = first + page < all ? "space: more, q: back" : "q: back";
        String place = "  (" + Math.min(all, first + page) + " of " + all + " lines)";
        return footer.length() + place.length() <= columns ? footer + place : footer;
    }

    @Override
    public Optional<View> after(Key key, int columns, int rows) {
        int all = folded(columns).size();
        int page = page(rows);
        return switch (key.kind()) {
            case UP -> to(top - 1, all, page);
            case DOWN, ENTER -> to(top + 1, all, page);
            case PAGE_UP -> to(top - page, all, page);
            case PAGE_DOWN -> to(top + page, all, page);
            case HOME -> to(0, all, page);
            case END -> to(all, all, page);
            case ESCAPE -> Optional.empty();
            case CHARACTER -> typed(key, all, page);
            default -> Optional.of(this);
        };
    }

    private Optional<View> typed(Key key, int all, int page) {
        if (key.types(' ') || key.types('j')) {
            return to(top + (key.types('j') ? 1 : page), all, page);
        } else if (key.types('b') || key.types('k')) {
            return to(top - (key.types('k') ? 1 : page), all, page);
        }
        return key.types('q') ? Optional.empty() : Optional.of(this);
    }

    private Optional<View> to(int line, int all, int page) {
        return Optional.of(new Pager(text, Math.max(0, Math.min(line, last(all, page)))));
    }

    /** The highest line at which the last page begins. */
    private static int last(int all, int page) {
        return Math.max(0, all - page);
    }

    private static int page(int rows) {
        return Math.max(1, rows - 1);
    }
}
