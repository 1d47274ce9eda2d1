package katabase.dojo.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import katabase.journal.Attempted;
import katabase.journal.Entry;
import katabase.journal.EntryId;
import katabase.journal.HintShown;
import katabase.journal.Opened;
import katabase.journal.Origin;
import katabase.journal.Restored;
import katabase.journal.Result;
import katabase.journal.SolutionOpened;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The grades that follow from what happened to a kata of 20 minutes. */
final class KataHistoryTest {

    private static final String KATA = "orm/owning-side";
    private static final Instant START = Instant.parse("2026-11-20T12:00:00Z");
    private static final long DAY = 24 * 60;

    private final SplittableRandom random = new SplittableRandom(1);
    private final Fsrs fsrs = new Fsrs();
    private final KataHistory history = new KataHistory(fsrs, kata -> Optional.of(Duration.ofMinutes(20)));

    private static Instant minute(long minute) {
        return START.plus(Duration.ofMinutes(minute));
    }

    private EntryId id() {
        return EntryId.of(random);
    }

    private Entry opened(long minute, Origin origin) {
        return new Opened(id(), minute(minute), KATA, origin);
    }

    private Entry attempted(long minute, Result result, Origin origin) {
        int green = result == Result.PASSED ? 5 : 2;
        return new Attempted(
                id(),
                minute(minute),
                KATA,
                result,
                green,
                5,
                Optional.empty(),
                Optional.empty(),
                Duration.ZERO,
                origin);
    }

    private Entry green(long minute) {
        return attempted(minute, Result.PASSED, Origin.WATCH);
    }

    private Entry red(long minute) {
        return attempted(minute, Result.FAILED, Origin.WATCH);
    }

    private Entry hint(long minute, int level) {
        return new HintShown(id(), minute(minute), KATA, "aReferenceIsEnough", level);
    }

    private Entry solution(long minute) {
        return new SolutionOpened(id(), minute(minute), KATA);
    }

    private Entry restored(long minute) {
        return new Restored(id(), minute(minute), KATA);
    }

    private KataProgress after(Entry... entries) {
        KataProgress progress = KataProgress.none(KATA);
        for (Entry entry : List.of(entries)) {
            progress = history.after(progress, entry);
        }
        return progress;
    }

    private Memory firstly(Grade grade, long minute) {
        return fsrs.first(grade, minute(minute));
    }

    @Test
    @DisplayName("green in less than half of its minutes is easy")
    void easy() {
        assertThat(after(opened(0, Origin.WATCH), green(9)).memory()).contains(firstly(Grade.EASY, 9));
    }

    @Test
    @DisplayName("green in half of its minutes, or more, is good")
    void good() {
        assertThat(after(opened(0, Origin.WATCH), green(10)).memory()).contains(firstly(Grade.GOOD, 10));
    }

    @Test
    @DisplayName("green at the first attempt that is known, but not since when it was worked at: good")
    void unknownTime() {
        assertThat(after(green(0)).memory()).contains(firstly(Grade.GOOD, 0));
    }

    @Test
    @DisplayName("red attempts without a hint: still good, however fast")
    void redFirst() {
        assertThat(after(opened(0, Origin.WATCH), red(1), red(2), green(3)).memory())
                .contains(firstly(Grade.GOOD, 3));
    }

    @Test
    @DisplayName("a hint makes it hard, and its level is remembered until it is solved")
    void hint() {
        KataProgress hinted = after(opened(0, Origin.WATCH), red(1), hint(2, 2), hint(3, 1));

        assertThat(hinted.hint()).isEqualTo(2);
        assertThat(history.after(hinted, green(4)).memory()).contains(firstly(Grade.HARD, 4));
        assertThat(history.after(hinted, green(4)).hint()).isZero();
    }

    @Test
    @DisplayName("the solution opened before green is again, at once; the copy that follows counts as solved only")
    void givenUp() {
        KataProgress givenUp = after(opened(0, Origin.WATCH), red(1), solution(2));
        KataProgress copied = after(opened(0, Origin.WATCH), solution(2), opened(3, Origin.WATCH), green(4));

        assertThat(givenUp.memory()).contains(firstly(Grade.AGAIN, 2));
        assertThat(givenUp.isSolved()).isFalse();
        assertThat(copied.memory()).contains(firstly(Grade.AGAIN, 2));
        assertThat(copied.isSolved()).isTrue();
    }

    @Test
    @DisplayName("after it was given up it is reviewed when it is due")
    void afterGivenUp() {
        KataProgress later =
                after(opened(0, Origin.WATCH), solution(2), opened(2 * DAY, Origin.WATCH), green(2 * DAY + 12));

        assertThat(later.memory()).contains(fsrs.next(firstly(Grade.AGAIN, 2), Grade.GOOD, minute(2 * DAY + 12)));
    }

    @Test
    @DisplayName("the solution opened after green is no matter")
    void comparedAfterwards() {
        assertThat(after(opened(0, Origin.WATCH), green(15), opened(16, Origin.WATCH), solution(17))
                        .memory())
                .contains(firstly(Grade.GOOD, 15));
    }

    @Test
    @DisplayName("solved code that is green, or red, once more is no review")
    void solvedOnceMore() {
        KataProgress solved = after(green(0));
        KataProgress again = after(green(0), green(5 * DAY), red(5 * DAY + 1), green(5 * DAY + 2));

        assertThat(again.memory()).isEqualTo(solved.memory());
        assertThat(again.attempts()).isEqualTo(4);
        assertThat(again.solved()).isEqualTo(solved.solved());
    }

    @Test
    @DisplayName("a drill of a solved kata is a review, of which attempts elsewhere are no part")
    void drilled() {
        Entry first = green(0);
        Entry drill = opened(5 * DAY, Origin.DRILL);
        Entry elsewhere = green(5 * DAY + 1);
        Entry green = attempted(5 * DAY + 4, Result.PASSED, Origin.DRILL);

        assertThat(after(first, drill, elsewhere).memory()).contains(firstly(Grade.GOOD, 0));
        assertThat(after(first, drill, elsewhere, green).memory())
                .contains(fsrs.next(firstly(Grade.GOOD, 0), Grade.EASY, minute(5 * DAY + 4)));
    }

    @Test
    @DisplayName("a drill whose solution was opened is again; green afterwards changes nothing")
    void drillGivenUp() {
        assertThat(after(
                                green(0),
                                opened(5 * DAY, Origin.DRILL),
                                solution(5 * DAY + 2),
                                attempted(5 * DAY + 3, Result.PASSED, Origin.DRILL))
                        .memory())
                .contains(fsrs.next(firstly(Grade.GOOD, 0), Grade.AGAIN, minute(5 * DAY + 2)));
    }

    @Test
    @DisplayName("a solved kata that was made a skeleton again is reviewed")
    void restored() {
        assertThat(after(green(0), restored(4 * DAY), red(4 * DAY + 3), green(4 * DAY + 15))
                        .memory())
                .contains(fsrs.next(firstly(Grade.GOOD, 0), Grade.GOOD, minute(4 * DAY + 15)));
    }
}
