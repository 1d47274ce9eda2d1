package katabase.dojo.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import katabase.dojo.terminal.Paint;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/**
 * Markdown as lines for a terminal: paragraphs are broken at blanks, code blocks stay as they are.
 *
 * @param width how wide a paragraph's lines are at most; a longer word stands alone on its line
 * @param paint colours, if they are wanted
 */
public record MarkdownText(int width, Paint paint) {

    private static final int LEAST_WIDTH = 8;
    private static final String CODE_INDENT = "    ";
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\x{80}-\\x{9f}&&[^\\t\\n\\r]]");

    /** Refuses no width: where there is no room, words stand one below the other. */
    public MarkdownText {
        width = Math.max(LEAST_WIDTH, width);
    }

    /**
     * The lines of a text, without blank ones at its ends. Control characters, by which a text could steer the
     * terminal, are replaced.
     */
    public List<String> lines(String markdown) {
        String harmless = CONTROL.matcher(markdown).replaceAll("\uFFFD");
        return blocks(Parser.builder().build().parse(harmless));
    }

    private List<String> blocks(Node parent) {
        List<String> lines = new ArrayList<>();
        boolean tight = parent.getParent() instanceof ListBlock list && list.isTight();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            List<String> block = block(node);
            if (!lines.isEmpty() && !block.isEmpty() && !tight) {
                lines.add("");
            }
            lines.addAll(block);
        }
        return lines;
    }

    private List<String> block(Node node) {
        if (node instanceof FencedCodeBlock code) {
            return code(code.getLiteral());
        } else if (node instanceof IndentedCodeBlock code) {
            return code(code.getLiteral());
        } else if (node instanceof HtmlBlock html) {
            return html.getLiteral().lines().toList();
        } else if (node instanceof ListBlock list) {
            return items(list);
        } else if (node instanceof BlockQuote) {
            return indented("> ", "> ", new MarkdownText(width - 2, paint).blocks(node));
        } else if (node instanceof ThematicBreak) {
            return List.of("---");
        } else if (node instanceof Heading) {
            return paragraph(node).stream().map(paint::bold).toList();
        }
        return node instanceof Block ? paragraph(node) : List.of();
    }

    private List<String> paragraph(Node node) {
        Words words = new Words();
        new InlineText(words, paint, width / 2).put(node);
        return words.lines(width);
    }

    /** A line that is too long is left to the terminal: whoever copies code gets it as it is. */
    private List<String> code(String literal) {
        return literal.lines()
                .map(line -> line.isBlank() ? "" : CODE_INDENT + paint.code(line))
                .toList();
    }

    private List<String> items(ListBlock list) {
        List<String> lines = new ArrayList<>();
        int number = list instanceof OrderedList ordered && ordered.getMarkerStartNumber() != null
                ? ordered.getMarkerStartNumber()
                : 1;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            String mark = list instanceof BulletList ? "- " : number++ + ". ";
            if (!lines.isEmpty() && !list.isTight()) {
                lines.add("");
            }
            List<String> content = new MarkdownText(width - mark.length(), paint).blocks(item);
            lines.addAll(indented(mark, " ".repeat(mark.length()), content));
        }
        return lines;
    }

    /** Puts something before each line. */
    static List<String> indented(String first, String others, List<String> lines) {
        List<String> indented = new ArrayList<>();
        for (String line : lines) {
            indented.add(((indented.isEmpty() ? first : others) + line).stripTrailing());
        }
        return indented;
    }
}
