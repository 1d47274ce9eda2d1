package katabase.dojo.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import katabase.dojo.progress.DayActivity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Days on end. */
final class StreakTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private static Streak streak(int... daysAgo) {
        SortedMap<LocalDate, DayActivity> days = new TreeMap<>();
        for (int ago : daysAgo) {
            days.put(TODAY.minusDays(ago), new DayActivity(1, 0));
        }
        return Streak.of(days, TODAY);
    }

    @Test
    @DisplayName("today and before, also over the end of a month")
    void today() {
        assertThat(streak(0, 1, 2)).isEqualTo(new Streak(3, 3));
    }

    @Test
    @DisplayName("a day that is not over does not break it")
    void yesterday() {
        assertThat(streak(1, 2)).isEqualTo(new Streak(2, 2));
    }

    @Test
    @DisplayName("a day left out breaks it")
    void broken() {
        assertThat(streak(2, 3, 4)).isEqualTo(new Streak(0, 3));
        assertThat(streak(0, 2, 3, 4, 9)).isEqualTo(new Streak(1, 3));
    }

    @Test
    @DisplayName("nothing was done, ever")
    void never() {
        assertThat(streak()).isEqualTo(new Streak(0, 0));
    }
}
