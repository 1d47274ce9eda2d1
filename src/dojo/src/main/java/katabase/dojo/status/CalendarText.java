package katabase.dojo.status;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The last weeks, a column for each, a line for each day of the week.
 *
 * @param standing what was done when
 * @param columns the longest line
 */
record CalendarText(Standing standing, int columns) {

    private static final int LABEL = 4;
    private static final int OF_WEEK = 2;
    private static final int MOST_WEEKS = 26;
    private static final int DAYS = 7;

    List<String> lines() {
        int weeks = Math.max(1, Math.min(MOST_WEEKS, (columns - LABEL) / OF_WEEK));
        LocalDate monday = standing.today()
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .minusWeeks(weeks - 1L);
        List<String> lines = new ArrayList<>();
        lines.add(months(monday, weeks));
        for (DayOfWeek day : DayOfWeek.values()) {
            lines.add(line(day, monday.plusDays(day.getValue() - 1L), weeks));
        }
        return lines;
    }

    private static String months(LocalDate monday, int weeks) {
        StringBuilder line = new StringBuilder(" ".repeat(LABEL));
        int shown = 0;
        for (int week = 0; week < weeks; week++) {
            LocalDate day = monday.plusWeeks(week);
            int column = LABEL + week * OF_WEEK;
            boolean fits = line.length() <= column && column + 3 <= LABEL + weeks * OF_WEEK;
            if (day.getMonthValue() != shown && fits) {
                shown = day.getMonthValue();
                line.append(" ".repeat(column - line.length()))
                        .append(day.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH))
                        .append(' ');
            }
        }
        return line.toString().stripTrailing();
    }

    private String line(DayOfWeek day, LocalDate first, int weeks) {
        StringBuilder line = new StringBuilder(day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH)).append(' ');
        for (int week = 0; week < weeks; week++) {
            LocalDate date = first.plusDays((long) DAYS * week);
            line.append(
                            date.isAfter(standing.today())
                                    ? ' '
                                    : ActivityLevel.of(standing.activity(date)).sign())
                    .append(' ');
        }
        return line.toString().stripTrailing();
    }
}
