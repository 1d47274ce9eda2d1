package katabase.dojo.curriculum;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.EndElementTree;
import com.sun.source.doctree.EntityTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.StartElementTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.util.DocTreeScanner;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a Javadoc comment in Markdown. What it does not know is left out. */
final class JavadocMarkdown extends DocTreeScanner<@Nullable Void, @Nullable Void> {

    private static final Map<String, String> ENTITIES =
            Map.of("lt", "<", "gt", ">", "amp", "&", "quot", "\"", "nbsp", " ", "apos", "'");

    private final StringBuilder text = new StringBuilder();
    /** The next number of each list that is open; 0 where items are not numbered. */
    private final Deque<Integer> lists = new ArrayDeque<>();

    /** Where the open block of code begins in the text; negative outside of one. */
    private int code = -1;

    /** The comment's first sentence and body; not its tags. */
    String of(DocCommentTree comment) {
        scan(comment.getFullBody(), null);
        return text.toString()
                .replaceAll("[ \t]+\n", "\n")
                .replaceAll("\n{3,}", "\n\n")
                .strip();
    }

    @Override
    public @Nullable Void visitText(TextTree node, @Nullable Void nothing) {
        put(node.getBody());
        return null;
    }

    @Override
    public @Nullable Void visitLiteral(LiteralTree node, @Nullable Void nothing) {
        boolean marked = node.getKind() == DocTree.Kind.CODE && code < 0;
        put(
                marked
                        ? "`" + node.getBody().getBody().strip() + "`"
                        : node.getBody().getBody());
        return null;
    }

    @Override
    public @Nullable Void visitLink(LinkTree node, @Nullable Void nothing) {
        if (node.getLabel().isEmpty()) {
            String reference = node.getReference().getSignature();
            put("`" + reference.replaceFirst("^#", "").replace('#', '.') + "`");
        } else {
            scan(node.getLabel(), null);
        }
        return null;
    }

    @Override
    public @Nullable Void visitEntity(EntityTree node, @Nullable Void nothing) {
        String name = node.getName().toString();
        put(name.startsWith("#") ? character(name.substring(1)) : ENTITIES.getOrDefault(name, "&" + name + ";"));
        return null;
    }

    private static String character(String number) {
        boolean hexadecimal = number.startsWith("x") || number.startsWith("X");
        return Character.toString(hexadecimal ? Integer.parseInt(number.substring(1), 16) : Integer.parseInt(number));
    }

    @Override
    public @Nullable Void visitStartElement(StartElementTree node, @Nullable Void nothing) {
        switch (node.getName().toString().toLowerCase(Locale.ROOT)) {
            case "p" -> paragraph();
            case "h1", "h2" -> heading("## ");
            case "h3", "h4", "h5" -> heading("### ");
            case "ul" -> lists.push(0);
            case "ol" -> lists.push(1);
            case "li" -> item();
            case "br" -> text.append("  \n");
            case "pre" -> begin();
            case "b", "strong" -> text.append("**");
            case "i", "em" -> text.append('*');
            default -> {}
        }
        return null;
    }

    @Override
    public @Nullable Void visitEndElement(EndElementTree node, @Nullable Void nothing) {
        switch (node.getName().toString().toLowerCase(Locale.ROOT)) {
            case "ul", "ol" -> endList();
            case "h1", "h2", "h3", "h4", "h5" -> paragraph();
            case "pre" -> end();
            case "b", "strong" -> text.append("**");
            case "i", "em" -> text.append('*');
            default -> {}
        }
        return null;
    }

    private void heading(String mark) {
        paragraph();
        text.append(mark);
    }

    private void paragraph() {
        text.append("\n\n");
    }

    private void item() {
        int number = lists.isEmpty() ? 0 : lists.pop();
        lists.push(number == 0 ? 0 : number + 1);
        text.append('\n').append("   ".repeat(Math.max(0, lists.size() - 1)));
        text.append(number == 0 ? "- " : number + ". ");
    }

    private void endList() {
        if (!lists.isEmpty()) {
            lists.pop();
        }
        paragraph();
    }

    private void begin() {
        text.append("\n\n```\n");
        code = text.length();
    }

    /** Newer compilers take the blank between a line and its asterisk away, older ones leave it. */
    private void end() {
        if (code < 0) {
            return;
        }
        String lines = text.substring(code).replaceFirst("^[ \t]*\\R", "").stripTrailing();
        text.setLength(code);
        text.append(lines.stripIndent()).append("\n```\n\n");
        code = -1;
    }

    private void put(String piece) {
        if (code >= 0) {
            text.append(piece);
            return;
        }
        String words = piece.replaceAll("\\s*\\R\\s*", " ");
        boolean begins = text.isEmpty() || text.charAt(text.length() - 1) == '\n';
        text.append(begins ? words.stripLeading() : words);
    }
}
