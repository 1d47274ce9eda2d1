package katabase.dojo.progress;

import static katabase.dojo.progress.Grade.AGAIN;
import static katabase.dojo.progress.Grade.EASY;
import static katabase.dojo.progress.Grade.GOOD;
import static katabase.dojo.progress.Grade.HARD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The figures are those of the tests of py-fsrs 6 and java-fsrs 1.0.0, two reference implementations. */
final class FsrsTest {

    private static final Instant START = Instant.parse("2022-11-29T12:30:00Z");
    private static final List<Double> JAVA_FSRS_PARAMETERS = List.of(
            0.2172, 1.1771, 3.2602, 16.1507, 7.0114, 0.57, 2.0966, 0.0069, 1.5261, 0.112, 1.0178, 1.849, 0.1133, 0.3127,
            2.2934, 0.2191, 3.0004, 0.7536, 0.3332, 0.1437, 0.2);

    private static Memory after(Fsrs fsrs, List<Grade> grades, List<Integer> daysBefore) {
        Instant at = START;
        Memory memory = fsrs.first(grades.get(0), at);
        for (int review = 1; review < grades.size(); review++) {
            at = at.plus(Duration.ofDays(daysBefore.get(review)));
            memory = fsrs.next(memory, grades.get(review), at);
        }
        return memory;
    }

    /** Asks again after as many days as the last answer brought, or after ten minutes where the reference has a step. */
    private static List<Long> intervals(Fsrs fsrs) {
        List<Grade> grades = List.of(GOOD, GOOD, GOOD, GOOD, GOOD, GOOD, AGAIN, AGAIN, GOOD, GOOD, GOOD, GOOD, GOOD);
        List<Integer> followedByStep = List.of(0, 6, 7);
        List<Long> days = new ArrayList<>();
        Instant at = START;
        Memory memory = null;
        for (int review = 0; review < grades.size(); review++) {
            Grade grade = grades.get(review);
            memory = memory == null ? fsrs.first(grade, at) : fsrs.next(memory, grade, at);
            boolean step = followedByStep.contains(review);
            days.add(step ? 0 : Duration.between(at, memory.due()).toDays());
            at = step ? at.plus(Duration.ofMinutes(10)) : memory.due();
        }
        return days;
    }

    @Test
    @DisplayName("the intervals are py-fsrs's, with the default parameters of FSRS-6")
    void intervalsOfPython() {
        assertThat(intervals(new Fsrs())).containsExactly(0L, 2L, 11L, 46L, 163L, 497L, 0L, 0L, 2L, 4L, 7L, 12L, 20L);
    }

    @Test
    @DisplayName("the intervals are java-fsrs's, with its parameters")
    void intervalsOfJava() {
        assertThat(intervals(new Fsrs(JAVA_FSRS_PARAMETERS)))
                .containsExactly(0L, 4L, 14L, 45L, 135L, 372L, 0L, 0L, 2L, 5L, 10L, 20L, 40L);
    }

    @Test
    @DisplayName("stability and difficulty are those of both, also after two reviews on one day")
    void memory() {
        List<Grade> grades = List.of(AGAIN, GOOD, GOOD, GOOD, GOOD, GOOD, GOOD);
        List<Integer> days = List.of(0, 0, 1, 3, 8, 21, 0);

        Memory python = after(new Fsrs(), grades, days);
        Memory java = after(new Fsrs(JAVA_FSRS_PARAMETERS), grades, days);

        assertThat(python.stability()).isCloseTo(53.3825, within(0.0001));
        assertThat(python.difficulty()).isCloseTo(6.3809, within(0.0001));
        assertThat(java.stability()).isCloseTo(49.4472, within(0.0001));
        assertThat(java.difficulty()).isCloseTo(6.8271, within(0.0001));
    }

    @Test
    @DisplayName("ten easy answers at once make the least difficulty, not less")
    void leastDifficulty() {
        Memory memory = new Fsrs().first(EASY, START);
        for (int review = 1; review < 10; review++) {
            memory = new Fsrs().next(memory, EASY, START.plusNanos(1000L * review));
        }

        assertThat(memory.difficulty()).isEqualTo(1.0);
    }

    @Test
    @DisplayName("a better grade never brings the card earlier, and it is a day at least")
    void order() {
        Fsrs fsrs = new Fsrs();
        for (long days : new long[] {0, 1, 3, 30, 3000}) {
            Memory before = after(fsrs, List.of(GOOD, GOOD), List.of(0, 3));
            Instant at = before.reviewed().plus(Duration.ofDays(days));
            List<Instant> due = List.of(AGAIN, HARD, GOOD, EASY).stream()
                    .map(grade -> fsrs.next(before, grade, at).due())
                    .toList();

            assertThat(due).isSorted();
            assertThat(due.get(0)).isAfterOrEqualTo(at.plus(Duration.ofDays(1)));
        }
    }

    @Test
    @DisplayName("after as many days as the stability the chance to know it is 90 in 100")
    void retrievability() {
        Memory memory = new Memory(20, 5, START, START);

        assertThat(new Fsrs().retrievability(memory, START.plus(Duration.ofDays(20))))
                .isCloseTo(0.9, within(1e-9));
        assertThat(new Fsrs().retrievability(memory, START)).isEqualTo(1.0);
        assertThat(new Fsrs().retrievability(memory, START.minusSeconds(1))).isEqualTo(1.0);
    }
}
