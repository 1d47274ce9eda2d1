package katabase.dojo.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import katabase.journal.Answered;
import katabase.journal.Checklist;
import katabase.journal.EntryId;
import katabase.journal.Origin;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The grades of answers. */
final class QuestionHistoryTest {

    private static final Instant START = Instant.parse("2026-11-20T12:00:00Z");

    private final Fsrs fsrs = new Fsrs();
    private final QuestionHistory history = new QuestionHistory(fsrs);

    private static Answered answered(Instant at, boolean right, long seconds, Optional<Checklist> checklist) {
        return new Answered(EntryId.random(), at, "orm-1", right, Duration.ofSeconds(seconds), checklist, Origin.RUN);
    }

    @ParameterizedTest(name = "right: {0}, after {1} s: {2}")
    @CsvSource({"true, 10, EASY", "true, 11, GOOD", "false, 1, AGAIN", "false, 100, AGAIN"})
    @DisplayName("a choice is graded by its truth and the time")
    void choice(boolean right, long seconds, Grade grade) {
        assertThat(QuestionHistory.grade(answered(START, right, seconds, Optional.empty())))
                .isEqualTo(grade);
    }

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource({"3, 3, GOOD", "4, 5, GOOD", "3, 4, HARD", "2, 3, HARD", "2, 4, HARD", "1, 3, AGAIN", "0, 3, AGAIN"})
    @DisplayName("an open question is graded by the share of its checklist, never as easy")
    void open(int named, int points, Grade grade) {
        assertThat(QuestionHistory.grade(answered(START, true, 1, Optional.of(new Checklist(named, points)))))
                .isEqualTo(grade);
    }

    @Test
    @DisplayName("answers add up")
    void twice() {
        Instant later = START.plus(Duration.ofDays(3));
        QuestionProgress once = history.after(null, answered(START, false, 20, Optional.empty()));
        QuestionProgress twice = history.after(once, answered(later, true, 20, Optional.empty()));

        assertThat(twice)
                .isEqualTo(new QuestionProgress(
                        "orm-1", 2, 1, fsrs.next(fsrs.first(Grade.AGAIN, START), Grade.GOOD, later)));
    }
}
