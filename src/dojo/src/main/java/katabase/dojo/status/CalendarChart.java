package katabase.dojo.status;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import katabase.dojo.page.Bar;
import katabase.dojo.page.Markup;

/**
 * A square for each day of the last half year, a column for each week.
 *
 * @param standing what was done when
 */
record CalendarChart(Standing standing) {

    private static final int WEEKS = 26;
    private static final int DAYS = 7;
    private static final int LEFT = 26;
    private static final int TOP = 14;
    private static final int STEP = 13;
    private static final int SQUARE = 11;

    void draw(Markup page) {
        LocalDate monday = standing.today()
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .minusWeeks(WEEKS - 1L);
        page.element(
                "svg",
                () -> {
                    labels(page, monday);
                    for (LocalDate day = monday; !day.isAfter(standing.today()); day = day.plusDays(1)) {
                        square(page, day, (int) (day.toEpochDay() - monday.toEpochDay()));
                    }
                },
                "viewBox",
                "0 0 " + (LEFT + WEEKS * STEP) + " " + (TOP + DAYS * STEP),
                "role",
                "img",
                "aria-label",
                "A square for each day; the fuller, the more attempts and answers");
    }

    private static void labels(Markup page, LocalDate monday) {
        for (DayOfWeek day : new DayOfWeek[] {DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY}) {
            String name = day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
            page.text("text", name, "x", "0", "y", String.valueOf(TOP + day.getValue() * STEP - 4));
        }
        int shown = monday.getMonthValue();
        for (int week = 1; week < WEEKS - 1; week++) {
            LocalDate day = monday.plusWeeks(week);
            if (day.getMonthValue() != shown) {
                shown = day.getMonthValue();
                String name = day.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
                page.text("text", name, "x", String.valueOf(LEFT + week * STEP), "y", String.valueOf(TOP - 4));
            }
        }
    }

    private void square(Markup page, LocalDate day, int number) {
        int activity = standing.activity(day);
        new Bar(LEFT + number / DAYS * STEP, TOP + number % DAYS * STEP, SQUARE, SQUARE)
                .draw(page, "a" + ActivityLevel.of(activity).ordinal(), day + ": " + activity);
    }
}
