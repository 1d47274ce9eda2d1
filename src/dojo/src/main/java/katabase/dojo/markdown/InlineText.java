package katabase.dojo.markdown;

import java.util.function.UnaryOperator;
import katabase.dojo.terminal.Paint;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * Puts what stands within a paragraph into words.
 *
 * @param words where they go
 * @param paint colours, if they are wanted
 * @param longestCode code up to that length stays on one line
 */
record InlineText(Words words, Paint paint, int longestCode) {

    /** Puts the children of a block. */
    void put(Node block) {
        put(block, text -> text);
    }

    private void put(Node parent, UnaryOperator<String> style) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            one(node, style);
        }
    }

    private void one(Node node, UnaryOperator<String> style) {
        if (node instanceof Text text) {
            words.text(text.getLiteral(), style);
        } else if (node instanceof Code code) {
            code(code.getLiteral());
        } else if (node instanceof HtmlInline html) {
            words.text(html.getLiteral(), style);
        } else if (node instanceof SoftLineBreak) {
            words.text(" ", style);
        } else if (node instanceof HardLineBreak) {
            words.lineBreak();
        } else if (node instanceof StrongEmphasis) {
            put(node, paint::bold);
        } else if (node instanceof Link link) {
            link(link, link.getDestination(), style);
        } else if (node instanceof Image image) {
            link(image, image.getDestination(), style);
        } else {
            put(node, style);
        }
    }

    /** Where there are no colours, the marks of Markdown tell code from words. */
    private void code(String literal) {
        String shown = paint.on() ? literal : "`" + literal + "`";
        if (shown.length() <= longestCode) {
            words.whole(shown, paint::code);
        } else {
            words.breakable(shown, paint::code);
        }
    }

    private void link(Node link, String destination, UnaryOperator<String> style) {
        put(link, style);
        boolean bare =
                link.getFirstChild() instanceof Text text && text.getLiteral().equals(destination);
        if (!bare) {
            words.text(" (" + destination + ")", style);
        }
    }
}
