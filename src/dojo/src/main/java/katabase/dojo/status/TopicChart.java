package katabase.dojo.status;

import java.util.List;
import java.util.Locale;
import katabase.dojo.page.Bar;
import katabase.dojo.page.Markup;
import katabase.kata.Level;

/**
 * A bar for each topic, as long as it has katas; a part for each level, of which the solved ones are filled.
 *
 * @param topics in their order
 */
record TopicChart(List<TopicStanding> topics) {

    private static final int WIDTH = 360;
    private static final int LABEL = 90;
    private static final int ROW = 22;
    private static final int BAR = 14;

    void draw(Markup page) {
        int most =
                topics.stream().mapToInt(topic -> topic.allKatas().all()).max().orElse(0);
        double unit = (double) (WIDTH - LABEL) / Math.max(1, most);
        page.element(
                "svg",
                () -> {
                    for (int row = 0; row < topics.size(); row++) {
                        bar(topics.get(row), row * ROW + 1, unit, page);
                    }
                },
                "viewBox",
                "0 0 " + WIDTH + " " + Math.max(1, topics.size()) * ROW,
                "role",
                "img",
                "aria-label",
                "A bar for each topic; the table below has the figures");
    }

    private static void bar(TopicStanding topic, int top, double unit, Markup page) {
        page.text("text", topic.topic(), "x", "0", "y", Markup.number(top + BAR - 2));
        double left = LABEL;
        for (Level level : Level.values()) {
            Tally tally = topic.katas(level);
            if (tally.all() > 0) {
                String name = level.name().toLowerCase(Locale.ROOT);
                part(page, left, top, unit * tally.all(), "rest " + name, tally + " " + name);
                part(page, left, top, unit * tally.done(), "done " + name, tally + " " + name);
                left += unit * tally.all();
            }
        }
    }

    private static void part(Markup page, double left, int top, double width, String kind, String words) {
        // A little gap to the next one.
        new Bar(left, top, width > 0 ? Math.max(0.5, width - 1) : 0, BAR).draw(page, kind, words);
    }
}
