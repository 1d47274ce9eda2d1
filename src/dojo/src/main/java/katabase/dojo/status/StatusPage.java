package katabase.dojo.status;

import java.util.Locale;
import katabase.dojo.page.Markup;
import katabase.dojo.page.Page;
import katabase.kata.Level;

/**
 * Where the learner stands, as one page: nothing is loaded from elsewhere.
 *
 * @param standing where that is
 */
record StatusPage(Standing standing) {

    /** The HTML. */
    String text() {
        return new Page("Katabase: status", StatusPage.class, "status.css").html(this::body);
    }

    private void body(Markup page) {
        page.text("h1", "Katabase");
        page.text("p", "As of " + standing.today(), "class", "date");
        page.element("dl", () -> figures(page), "class", "figures");
        page.text("h2", "Katas solved, by topic and level");
        new TopicChart(standing.topics()).draw(page);
        page.text("p", "What is filled is solved; the colours are those of the levels below.", "class", "legend");
        page.element("table", () -> table(page));
        page.text("h2", "Practice in the last half year");
        new CalendarChart(standing).draw(page);
        page.element("p", () -> legend(page), "class", "legend");
    }

    private static void legend(Markup page) {
        page.text("span", "Attempts and answers of a day:");
        for (ActivityLevel level : ActivityLevel.values()) {
            page.text("span", level.words(), "class", "key k" + level.ordinal());
        }
    }

    private void figures(Markup page) {
        TopicStanding total = standing.total();
        Streak streak = standing.streak();
        figure(page, "katas solved", total.allKatas().toString());
        figure(page, "questions answered", total.questions().toString());
        figure(
                page,
                "due now",
                standing.due().isEmpty() ? "nothing" : standing.due().words());
        figure(page, "streak", streak.current() + (streak.current() == 1 ? " day" : " days"));
        figure(page, "longest streak", streak.longest() + (streak.longest() == 1 ? " day" : " days"));
    }

    private static void figure(Markup page, String name, String value) {
        page.element("div", () -> {
            page.text("dt", name);
            page.text("dd", value);
        });
    }

    private void table(Markup page) {
        page.element("tr", () -> {
            page.text("th", "topic");
            for (Level level : Level.values()) {
                String name = level.name().toLowerCase(Locale.ROOT);
                page.text("th", name, "class", name);
            }
            page.text("th", "questions");
        });
        for (TopicStanding topic : standing.topics()) {
            page.element("tr", () -> {
                page.text("th", topic.topic());
                for (Level level : Level.values()) {
                    page.text("td", topic.katas(level).toString());
                }
                page.text("td", topic.questions().toString());
            });
        }
    }
}
