package katabase.dojo.interview.report;

import java.util.List;
import katabase.dojo.interview.rubric.Assessment;
import katabase.dojo.interview.rubric.Band;
import katabase.dojo.interview.rubric.Dimension;
import katabase.dojo.markdown.HtmlPage;
import katabase.dojo.page.Markup;
import katabase.dojo.page.Page;

/**
 * A report as one page: nothing is loaded from elsewhere.
 *
 * @param report what it tells
 */
record ReportPage(Report report) {

    String html() {
        return new Page("Katabase: " + report.title(), ReportPage.class, "report.css").html(this::body);
    }

    private void body(Markup page) {
        page.text("h1", report.title());
        page.text("p", report.facts(), "class", "date");
        page.element("dl", () -> figures(page), "class", "figures");
        report.first().forEach(section -> section(section, page));
        page.text("h2", "Time");
        new TimelineChart(report.proceedings()).draw(page);
        page.text(
                "p",
                "Outlined is what was planned, filled is what was used. Circles are runs, full ones green; squares are"
                        + " hints.",
                "class",
                "legend");
        List<ConceptScore> concepts = report.concepts();
        if (!concepts.isEmpty()) {
            page.text("h2", "By concept");
            new ConceptChart(concepts).draw(page);
            page.text("p", "Outlined in red: an answer was wrong though you were sure.", "class", "legend");
        }
        report.rest().forEach(section -> section(section, page));
    }

    private void figures(Markup page) {
        Assessment assessment = report.assessment();
        figure("Verdict", assessment.recommendation().words(), page);
        for (Dimension dimension : Dimension.values()) {
            figure(
                    dimension.title(),
                    assessment.band(dimension).map(Band::words).orElse("not seen"),
                    page);
        }
    }

    private static void figure(String name, String value, Markup page) {
        page.element("div", () -> {
            page.text("dt", name);
            page.text("dd", value);
        });
    }

    private static void section(Section section, Markup page) {
        page.text("h2", section.title());
        page.html(HtmlPage.of(section.markdown()));
    }
}
