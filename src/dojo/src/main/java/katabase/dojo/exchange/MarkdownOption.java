package katabase.dojo.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import katabase.catalogue.Option;

/** An option as an item with a box, and its why as a quotation below. */
final class MarkdownOption {

    private static final String INDENT = "  ";
    private static final int BOX = "- [x]".length();

    private MarkdownOption() {}

    static String write(Option option) {
        String text = ExchangeText.of(option.text());
        String written = MarkdownBlock.isMistaken(text, INDENT) ? MarkdownBlock.quoted(text) : text;
        // Behind a box a block of code would be none.
        boolean below = new Fences().takes(written.split("\n", 2)[0]) || written.startsWith(">");
        String why = MarkdownBlock.quoted(ExchangeText.of(option.why()));
        return (option.correct() ? "- [x]" : "- [ ]")
                + (below ? "\n" + INDENT : " ")
                + indented(written)
                + "\n\n"
                + INDENT
                + indented(why)
                + "\n";
    }

    private static String indented(String text) {
        return Stream.of(text.split("\n", -1))
                .map(line -> line.isEmpty() ? line : INDENT + line)
                .collect(Collectors.joining("\n"))
                .substring(INDENT.length());
    }

    /**
     * Reads an item.
     *
     * @param item its lines; the first begins with the box
     * @throws UnreadableQuestion if it has no text
     */
    static Option read(List<String> item) {
        boolean correct = item.get(0).substring(2, BOX).equalsIgnoreCase("[x]");
        List<String> lines = new ArrayList<>();
        lines.add(item.get(0).substring(BOX).replaceFirst("^ ", ""));
        item.stream()
                .skip(1)
                .map(line -> line.startsWith(INDENT) ? line.substring(INDENT.length()) : line)
                .forEach(lines::add);
        while (!lines.isEmpty() && lines.get(lines.size() - 1).isBlank()) {
            lines.remove(lines.size() - 1);
        }
        int why = lines.size();
        while (why > 0 && lines.get(why - 1).startsWith(">")) {
            why--;
        }
        boolean explained = why < lines.size() && why > 0 && lines.get(why - 1).isBlank();
        String text = MarkdownBlock.read(String.join("\n", lines.subList(0, explained ? why : lines.size())));
        if (text.isBlank()) {
            throw new UnreadableQuestion("an option is blank", "write its text behind the box, or remove it");
        }
        return new Option(
                text,
                correct,
                explained ? MarkdownBlock.read(String.join("\n", lines.subList(why, lines.size()))) : ToBeWritten.TEXT);
    }
}
