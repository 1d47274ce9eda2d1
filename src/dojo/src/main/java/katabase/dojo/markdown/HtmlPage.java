package katabase.dojo.markdown;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** HTML that is put together of texts. HTML that stands in a text is shown and not obeyed: questions are about code. */
public final class HtmlPage {

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .attributeProviderFactory(context -> HtmlPage::attributes)
            .build();

    private static final String BOXES = "\u2610\u2611";

    private final Node document = new Document();

    /** The HTML of a text alone. */
    public static String of(String markdown) {
        return new HtmlPage().text(markdown).html();
    }

    /** Adds a text in Markdown. */
    public HtmlPage text(String markdown) {
        move(markdown, document);
        return this;
    }

    /** Adds words of ours, which are no Markdown, in bold. */
    public HtmlPage heading(String words) {
        StrongEmphasis strong = new StrongEmphasis();
        strong.appendChild(new Text(words));
        return paragraph(strong);
    }

    /** Adds words of ours and an address that leads there. */
    public HtmlPage link(String words, URI address) {
        Link link = new Link(address.toString(), null);
        link.appendChild(new Text(address.toString()));
        Paragraph paragraph = new Paragraph();
        paragraph.appendChild(new Text(words + " "));
        paragraph.appendChild(link);
        document.appendChild(paragraph);
        return this;
    }

    /** A bullet that begins with a box to tick is of the class "box": it needs no other sign. */
    private static void attributes(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof ListItem
                && node.getParent() instanceof BulletList
                && node.getFirstChild() instanceof Paragraph first
                && first.getFirstChild() instanceof Text text
                && !text.getLiteral().isEmpty()
                && BOXES.indexOf(text.getLiteral().charAt(0)) >= 0) {
            attributes.put("class", "box");
        }
    }

    private HtmlPage paragraph(Node child) {
        Paragraph paragraph = new Paragraph();
        paragraph.appendChild(child);
        document.appendChild(paragraph);
        return this;
    }

    /** Adds a numbered list of texts in Markdown. */
    public HtmlPage numbers(List<String> texts) {
        OrderedList list = new OrderedList();
        list.setMarkerStartNumber(1);
        boolean tight = true;
        for (String text : texts) {
            ListItem item = new ListItem();
            move(text, item);
            tight &= item.getFirstChild() == item.getLastChild();
            list.appendChild(item);
        }
        // In a tight list the paragraphs of an item would run into each other.
        list.setTight(tight);
        document.appendChild(list);
        return this;
    }

    private static void move(String markdown, Node to) {
        Node parsed = PARSER.parse(markdown);
        Node child = parsed.getFirstChild();
        while (child != null) {
            Node next = child.getNext();
            to.appendChild(child);
            child = next;
        }
    }

    /** The HTML, one element for each block. */
    public String html() {
        return RENDERER.render(document).strip();
    }
}
