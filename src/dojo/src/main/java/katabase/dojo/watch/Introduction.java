package katabase.dojo.watch;

import java.util.ArrayList;
import java.util.List;
import katabase.dojo.curriculum.KataCard;
import katabase.dojo.curriculum.LearnerFiles;
import katabase.dojo.markdown.MarkdownText;
import katabase.dojo.terminal.Look;
import katabase.dojo.terminal.Margin;
import katabase.testbed.report.Paragraph;

/**
 * A kata before anything was judged: what it is called, how its statement begins, what to open.
 *
 * @param card which kata
 * @param statement in Markdown
 * @param look how it looks
 */
record Introduction(KataCard card, String statement, Look look) {

    private static final int STATEMENT_LINES = 8;

    /** Its lines. */
    List<String> lines() {
        String slug = card.folder().slug();
        List<String> lines = new ArrayList<>(new Paragraph(look.columns()).lines(slug + "  " + card.heading()));
        lines.set(0, look.paint().bold(slug) + lines.get(0).substring(slug.length()));
        lines.add("");
        List<String> whole = new MarkdownText(look.columns(), look.paint()).lines(withoutTitle());
        lines.addAll(whole.subList(0, Math.min(STATEMENT_LINES, whole.size())));
        if (whole.size() > STATEMENT_LINES) {
            lines.add("...");
        }
        lines.add("");
        String place = new LearnerFiles(card).place(null, 0);
        new Margin(look.columns())
                .put("open", place).stream()
                        .map(line -> look.links().in(line, place, card.folder().workspace()))
                        .forEach(lines::add);
        return lines;
    }

    /** The title stands above already. */
    private String withoutTitle() {
        return statement.startsWith("## ") ? statement.substring(statement.indexOf('\n') + 1) : statement;
    }
}
