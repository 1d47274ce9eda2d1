package katabase.dojo.interview.report;

import java.time.Duration;
import java.util.List;
import katabase.dojo.interview.plan.Part;
import katabase.dojo.interview.record.InterviewEntry.HintRead;
import katabase.dojo.interview.record.InterviewEntry.Judged;
import katabase.dojo.interview.record.Moment;
import katabase.dojo.interview.record.Proceedings;
import katabase.dojo.interview.record.Times;
import katabase.dojo.page.Bar;
import katabase.dojo.page.Markup;
import katabase.journal.Result;

/**
 * A row for each part: when it was, how long it took, and what happened to its kata.
 *
 * @param proceedings what happened
 */
record TimelineChart(Proceedings proceedings) {

    private static final int WIDTH = 360;
    private static final int LABEL = 70;
    private static final int ROW = 24;
    private static final int BAR = 14;
    private static final int SIGN = 4;

    void draw(Markup page) {
        List<Part> parts = proceedings.plan().parts();
        page.element(
                "svg",
                () -> {
                    Duration start = Duration.ZERO;
                    for (int row = 0; row < parts.size(); row++) {
                        row(parts.get(row), row, start, page);
                        start = start.plus(used(row));
                    }
                    proceedings.moments().forEach(moment -> sign(moment, page));
                },
                "viewBox",
                "0 0 " + WIDTH + " " + parts.size() * ROW,
                "role",
                "img",
                "aria-label",
                "A row for each part of the interview; the section Katas has the figures");
    }

    private Duration used(int part) {
        return proceedings.clock().used(part, proceedings.clock().last());
    }

    /** How far to the right a moment stands. */
    private double place(Duration elapsed) {
        Duration used = proceedings.clock().used(proceedings.clock().last());
        Duration planned = proceedings.plan().time();
        // A part that begins late and is planned as long as before would end behind all of it.
        double whole = Math.max(1, Math.max(used.toSeconds(), planned.toSeconds()));
        return LABEL + (WIDTH - LABEL - 2) * Math.min(1, elapsed.toMillis() / 1000.0 / whole);
    }

    private void row(Part part, int row, Duration start, Markup page) {
        int top = row * ROW + 2;
        page.text("text", part.name(), "x", "0", "y", String.valueOf(top + BAR - 3));
        String words = Times.clock(used(row)) + " of " + Times.words(part.time());
        bar("planned", start, start.plus(part.time()), top, words, page);
        bar("used", start, start.plus(used(row)), top, words, page);
    }

    private void bar(String kind, Duration from, Duration to, int top, String words, Markup page) {
        double left = place(from);
        new Bar(left, top, place(to) - left, BAR).draw(page, kind, words);
    }

    private void sign(Moment moment, Markup page) {
        double x = place(moment.elapsed());
        double y = moment.part() * ROW + 2 + BAR / 2.0;
        if (moment.entry() instanceof Judged judged) {
            boolean green = judged.result() == Result.PASSED;
            page.element(
                    "circle",
                    () -> page.text(
                            "title",
                            Times.clock(moment.elapsed()) + " " + judged.green() + " of " + judged.requirements()
                                    + " green"),
                    "class",
                    green ? "green" : "red",
                    "cx",
                    Markup.number(x),
                    "cy",
                    Markup.number(y),
                    "r",
                    String.valueOf(SIGN));
        } else if (moment.entry() instanceof HintRead) {
            new Bar(x - SIGN / 2.0, y - SIGN / 2.0, SIGN, SIGN)
                    .draw(page, "hint", Times.clock(moment.elapsed()) + " a hint");
        }
    }
}
