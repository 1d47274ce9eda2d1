package katabase.dojo.markdown;

import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Markdown as HTML. HTML that stands in a text is shown and not obeyed: questions are about code. */
public final class MarkdownHtml {

    private final Parser parser = Parser.builder().build();
    private final HtmlRenderer renderer =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    /** The HTML of a text, one element for each of its blocks. */
    public String blocks(String markdown) {
        return renderer.render(parser.parse(markdown)).strip();
    }

    /** The HTML of a text that stands within a line, if it is one paragraph; else its blocks. */
    public String phrase(String markdown) {
        Node document = parser.parse(markdown);
        Node only = document.getFirstChild();
        String html = renderer.render(document).strip();
        boolean line = only instanceof Paragraph && only.getNext() == null;
        return line ? html.substring("<p>".length(), html.length() - "</p>".length()) : html;
    }
}
