package katabase.dojo.exchange;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A text within a Markdown file: one that would be taken for a part of the file's own form is written as a quotation.
 */
final class MarkdownBlock {

    /** What gives the file its form: headings, and items with a box. */
    static final Pattern FORM = Pattern.compile("(#{1,6}(\\s.*)?|[-*+] \\[[ xX]](\\s.*)?)", Pattern.DOTALL);

    private MarkdownBlock() {}

    /** The text as it may stand in a file. */
    static String write(String text) {
        return isMistaken(text, "") ? quoted(text) : text;
    }

    /** Each line of the text behind a &gt;. */
    static String quoted(String text) {
        return lines(text).map(line -> line.isEmpty() ? ">" : "> " + line).collect(Collectors.joining("\n"));
    }

    /** Whether a text, with this before each of its lines, would be read as something else. */
    static boolean isMistaken(String text, String indent) {
        Fences fences = new Fences();
        boolean form = false;
        for (String line : lines(text).toList()) {
            boolean code = fences.takes(indent + line);
            form |= !code && indent.isEmpty() && FORM.matcher(line).matches();
        }
        return form || fences.isInside() || isQuoted(text);
    }

    /** The text that was written. */
    static String read(String block) {
        String text = block.strip();
        if (!isQuoted(text)) {
            return text;
        }
        return lines(text)
                .map(line -> line.startsWith("> ") ? line.substring(2) : line.substring(1))
                .collect(Collectors.joining("\n"));
    }

    private static boolean isQuoted(String text) {
        return lines(text).allMatch(line -> line.startsWith(">"));
    }

    private static Stream<String> lines(String text) {
        return Stream.of(text.split("\n", -1));
    }
}
