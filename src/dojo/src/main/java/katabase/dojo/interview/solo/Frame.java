package katabase.dojo.interview.solo;

import java.util.ArrayList;
import java.util.List;
import katabase.dojo.terminal.Look;
import katabase.testbed.report.Paragraph;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;

/**
 * Puts a screen below the clock and above the keys, so that both are always seen.
 *
 * @param look how text looks
 * @param rows how high the terminal is
 */
record Frame(Look look, int rows) {

    private static final int MOST_TYPED = 6;

    /**
     * The lines of the whole terminal.
     *
     * @param heading the clock
     * @param screen what is below it
     * @param top the first line of its body that is seen, if there are so many
     */
    List<String> lines(List<String> heading, Screen screen, int top) {
        List<String> below = new ArrayList<>();
        List<String> typed = folded(screen.typed());
        below.addAll(typed.subList(Math.max(0, typed.size() - MOST_TYPED), typed.size()));
        below.addAll(new Paragraph(look.columns()).lines(screen.keys()));
        List<String> body = folded(screen.body(look));
        int room = Math.max(1, rows - heading.size() - below.size() - 2);
        int first = Math.max(0, Math.min(top, body.size() - room));
        int end = Math.min(body.size(), first + room);
        List<String> lines = new ArrayList<>(heading);
        lines.add(first > 0 ? "... (up: more)" : "");
        lines.addAll(body.subList(first, end));
        lines.add(end < body.size() ? "... (down: more)" : "");
        lines.addAll(below);
        return lines;
    }

    /** The highest first line at which the end of the body is seen. */
    int lastTop(List<String> heading, Screen screen) {
        int below = Math.min(MOST_TYPED, folded(screen.typed()).size())
                + new Paragraph(look.columns()).lines(screen.keys()).size();
        return Math.max(0, folded(screen.body(look)).size() - Math.max(1, rows - heading.size() - below - 2));
    }

    /** A line that is too long goes on below: one line here is one of the terminal's. */
    private List<String> folded(List<String> lines) {
        List<String> folded = new ArrayList<>();
        for (String line : lines) {
            AttributedString shown = AttributedString.fromAnsi(line);
            if (shown.columnLength() <= look.columns()) {
                folded.add(line);
            } else {
                fold(shown, folded);
            }
        }
        return folded;
    }

    /** At a space, or in a path behind a slash, unless that is near the beginning; else where the terminal ends. */
    private void fold(AttributedString line, List<String> folded) {
        String indent = indent(line.toString());
        AttributedString rest = line;
        while (rest.columnLength() > look.columns()) {
            int most = Math.max(1, rest.columnSubSequence(0, look.columns()).length());
            String text = rest.toString();
            int space = text.lastIndexOf(' ', most);
            int slash = text.lastIndexOf('/', most - 1) + 1;
            boolean atSpace = space > most / 3;
            int cut = atSpace ? space : slash > most / 3 ? slash : most;
            folded.add(rest.subSequence(0, cut).toAnsi());
            rest = new AttributedStringBuilder()
                    .append(atSpace ? indent : "")
                    .append(rest.subSequence(atSpace ? cut + 1 : cut, rest.length()))
                    .toAttributedString();
        }
        folded.add(rest.toAnsi());
    }

    /** What goes on below stands as far to the right, unless hardly any room would be left there. */
    private String indent(String line) {
        int spaces = (int) line.chars().takeWhile(sign -> sign == ' ').count();
        return " ".repeat(spaces <= look.columns() / 4 ? spaces : 0);
    }
}
