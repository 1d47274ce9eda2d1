package katabase.dojo.interview.pair;

import java.util.List;
import katabase.dojo.markdown.HtmlPage;
import katabase.dojo.page.Page;

/**
 * A document to read from and to write on.
 *
 * @param title its heading
 * @param sheets its parts in Markdown; when it is printed, each from the third on begins a new sheet
 * @param rubric the one of them that has many short lines, and is set in two columns; empty if there is none
 */
public record Paper(String title, List<String> sheets, String rubric) {

    /** Copies the sheets. */
    public Paper {
        sheets = List.copyOf(sheets);
    }

    /** The document in Markdown. */
    public String markdown() {
        return "# " + title + "\n\n" + String.join("\n\n", sheets) + "\n";
    }

    /** The document as a page that can be printed: nothing is loaded from elsewhere. */
    public String page() {
        return new Page("Katabase: " + title, Paper.class, "paper.css").html(page -> {
            page.text("h1", title);
            sheets.forEach(sheet -> page.element(
                    "section",
                    () -> page.html(HtmlPage.of(sheet)),
                    "class",
                    sheet.equals(rubric) ? "rubric" : "sheet"));
        });
    }
}
