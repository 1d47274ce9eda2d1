package katabase.dojo.interview.report;

import java.util.List;
import java.util.Locale;
import katabase.dojo.page.Markup;

/**
 * A bar for each concept, as long as its questions were answered rightly.
 *
 * @param concepts the weakest first
 */
record ConceptChart(List<ConceptScore> concepts) {

    private static final int WIDTH = 360;
    private static final int ROW = 34;
    private static final int BAR = 12;

    void draw(Markup page) {
        page.element(
                "svg",
                () -> {
                    for (int row = 0; row < concepts.size(); row++) {
                        bar(concepts.get(row), row * ROW, page);
                    }
                },
                "viewBox",
                "0 0 " + WIDTH + " " + concepts.size() * ROW,
                "role",
                "img",
                "aria-label",
                "A bar for each concept, the weakest first");
    }

    private static void bar(ConceptScore concept, int top, Markup page) {
        page.text("text", concept.title() + ": " + concept.words(), "x", "0", "y", String.valueOf(top + 11));
        rectangle(concept.surelyWrong() > 0 ? "planned sure" : "planned", WIDTH - 2, top, page);
        rectangle("used", (WIDTH - 2) * concept.share(), top, page);
    }

    private static void rectangle(String kind, double width, int top, Markup page) {
        if (width > 0) {
            page.element(
                    "rect",
                    () -> {},
                    "class",
                    kind,
                    "x",
                    "1",
                    "y",
                    String.valueOf(top + 16),
                    "width",
                    String.format(Locale.ROOT, "%.1f", width),
                    "height",
                    String.valueOf(BAR),
                    "rx",
                    "2");
        }
    }
}
