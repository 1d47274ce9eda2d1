package katabase.dojo.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A Markdown list whose items are any texts: each line of an item but its first is indented by as much as its mark.
 *
 * @param marks the marks of the items, such as "- " or "1. ", "2. "
 * @param texts the items
 */
record MarkdownItems(List<String> marks, List<String> texts) {

    static MarkdownItems bullets(List<String> texts) {
        return new MarkdownItems(texts.stream().map(text -> "- ").toList(), texts);
    }

    static MarkdownItems numbers(List<String> texts) {
        List<String> marks = new ArrayList<>();
        texts.forEach(text -> marks.add((marks.size() + 1) + ". "));
        return new MarkdownItems(marks, texts);
    }

    String write() {
        StringBuilder list = new StringBuilder();
        for (int number = 0; number < texts.size(); number++) {
            String mark = marks.get(number);
            String indent = " ".repeat(mark.length());
            String begin = mark;
            for (String line : ExchangeText.of(texts.get(number)).split("\n", -1)) {
                list.append(line.isEmpty() ? begin.stripTrailing() : begin + line)
                        .append('\n');
                begin = indent;
            }
        }
        return list.toString().stripTrailing();
    }

    /** The texts of a list that {@link #write} wrote; empty if it is another text. */
    static Optional<List<String>> read(String list, boolean numbered) {
        List<String> texts = new ArrayList<>();
        String indent = "";
        StringBuilder text = new StringBuilder();
        for (String line : list.split("\n", -1)) {
            String mark = numbered ? (texts.size() + (indent.isEmpty() ? 1 : 2)) + ". " : "- ";
            if (line.startsWith(mark)) {
                if (!indent.isEmpty()) {
                    texts.add(text.toString());
                }
                text = new StringBuilder(line.substring(mark.length()));
                indent = " ".repeat(mark.length());
            } else if (!indent.isEmpty() && (line.isEmpty() || line.startsWith(indent))) {
                text.append('\n').append(line.isEmpty() ? "" : line.substring(indent.length()));
            } else {
                return Optional.empty();
            }
        }
        texts.add(text.toString());
        return Optional.of(texts);
    }
}
