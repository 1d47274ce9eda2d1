package katabase.dojo.status;

import java.time.LocalDate;
import java.util.SortedMap;
import katabase.dojo.progress.DayActivity;

/**
 * Days on end on which something was done.
 *
 * @param current how many up to today; a day that is not over does not break it
 * @param longest how many at best
 */
record Streak(int current, int longest) {

    static Streak of(SortedMap<LocalDate, DayActivity> days, LocalDate today) {
        int longest = 0;
        int running = 0;
        LocalDate expected = LocalDate.MIN;
        for (LocalDate day : days.keySet()) {
            running = day.equals(expected) ? running + 1 : 1;
            longest = Math.max(longest, running);
            expected = day.plusDays(1);
        }
        // The next day of an unbroken streak is today or, if today something was done, tomorrow.
        boolean unbroken = expected.equals(today) || expected.equals(today.plusDays(1));
        return new Streak(unbroken ? running : 0, longest);
    }
}
