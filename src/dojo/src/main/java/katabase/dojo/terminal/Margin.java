package katabase.dojo.terminal;

import java.util.ArrayList;
import java.util.List;
import katabase.testbed.report.Paragraph;

/** Puts a label into the margin of a text: "open   exercises/orm/..." */
public final class Margin {

    private static final int WIDTH = 7;
    private static final int LEAST = 8;

    private final Paragraph paragraph;

    /**
     * @param columns the longest line, the margin included; words that are longer stand alone
     */
    public Margin(int columns) {
        this.paragraph = new Paragraph(Math.max(LEAST, columns - WIDTH));
    }

    /** The text's lines, broken at spaces, the first of them with the label. */
    public List<String> put(String label, String text) {
        return labelled(label, paragraph.lines(text));
    }

    /** The text's lines as they are, since something in them stands below something else. */
    public List<String> keep(String text) {
        return labelled("", text.lines().toList());
    }

    private static List<String> labelled(String label, List<String> text) {
        List<String> lines = new ArrayList<>();
        for (String line : text) {
            String begin = lines.isEmpty() ? label : "";
            lines.add((begin + " ".repeat(WIDTH - begin.length()) + line).stripTrailing());
        }
        return lines;
    }
}
