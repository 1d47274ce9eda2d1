package katabase.dojo.interview.report;

import java.util.List;
import katabase.dojo.page.Markup;

/**
 * A bar for each concept, as long as its questions were answered rightly. The words stand outside of the drawings, so that
 * they break on a telephone instead of shrinking.
 *
 * @param concepts the weakest first
 */
record ConceptChart(List<ConceptScore> concepts) {

    private static final int WIDTH = 100;
    private static final int HEIGHT = 10;

    void draw(Markup page) {
        concepts.forEach(concept -> bar(concept, page));
    }

    private static void bar(ConceptScore concept, Markup page) {
        page.text("p", concept.title() + ": " + concept.words(), "class", "concept");
        page.element(
                "svg",
                () -> {
                    rectangle("used", WIDTH * concept.share(), page);
                    rectangle(concept.surelyWrong() > 0 ? "planned sure" : "planned", WIDTH, page);
                },
                "class",
                "bar",
                "viewBox",
                "0 0 " + WIDTH + " " + HEIGHT,
                "preserveAspectRatio",
                "none",
                "aria-hidden",
                "true");
    }

    private static void rectangle(String kind, double width, Markup page) {
        if (width > 0) {
            page.element(
                    "rect", () -> {}, "class", kind, "width", Markup.number(width), "height", String.valueOf(HEIGHT));
        }
    }
}
