package katabase.dojo.interview.solo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import katabase.dojo.interview.plan.InterviewPlan;
import katabase.dojo.interview.plan.Part;
import katabase.dojo.interview.record.Confidence;
import katabase.dojo.interview.record.InterviewEntry;
import katabase.dojo.interview.record.InterviewFile;
import katabase.dojo.interview.record.Interviews;
import katabase.dojo.interview.record.Proceedings;
import katabase.dojo.interview.rubric.AskedSignal;
import katabase.kata.Level;
import katabase.testbed.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An interview from its first to its last step, on a clock that obeys. */
final class InterviewTest {

    private static final Instant START = Instant.parse("2026-03-29T00:59:00Z");

    @TempDir
    private Path folder;

    private final MovableClock clock = MovableClock.at(START);
    private InterviewFile file;

    @BeforeEach
    void plan() {
        InterviewPlan plan = new InterviewPlan(
                "acme",
                "Acme's own",
                Level.MID,
                7,
                List.of(
                        new Part.WarmUp(Duration.ofMinutes(1), List.of("a", "b")),
                        new Part.Coding(Duration.ofMinutes(2), "orm/owning-side"),
                        new Part.FollowUps(Duration.ofMinutes(1), "orm/owning-side", List.of("Why?")),
                        new Part.Design(Duration.ofMinutes(1), "c")));
        file = Interviews.of(folder).begin(plan, START).record();
    }

    private void pass(Interview interview, int seconds) {
        for (int second = 0; second < seconds; second++) {
            clock.advance(Duration.ofSeconds(1));
            interview.beat();
            interview.checkTime();
        }
    }

    private static void answer(Interview interview, String question) {
        interview.happened(at ->
                new InterviewEntry.QuestionAnswered(at, question, true, Confidence.SURE, Duration.ofSeconds(5), "a"));
    }

    @Test
    @DisplayName("step by step to the end; the clock stands still where it goes on about how it went")
    void wholeWay() {
        Interview interview = Interview.open(file, clock);
        pass(interview, 100);
        interview.start();
        assertThat(interview.step()).isEqualTo(new Step.Answer("a"));
        pass(interview, 10);
        assertThat(interview.proceedings().usedByStep(clock.instant())).isEqualTo(Duration.ofSeconds(10));
        answer(interview, "a");
        assertThat(interview.proceedings().usedByStep(clock.instant())).isZero();
        assertThat(interview.step()).isEqualTo(new Step.Answer("b"));
        interview.happened(at -> new InterviewEntry.Passed(at, "b"));
        assertThat(interview.step()).isEqualTo(new Step.Solve("orm/owning-side"));
        pass(interview, 150);
        assertThat(interview.proceedings().leftOfPart(clock.instant())).isEqualTo(Duration.ofSeconds(-30));
        interview.nextPart();
        assertThat(interview.proceedings().usedByStep(clock.instant())).isZero();
        assertThat(interview.step()).isEqualTo(new Step.Explain("orm/owning-side", "Why?"));
        interview.happened(at -> new InterviewEntry.Spoken(at, "orm/owning-side: Why?", "yn", ""));
        assertThat(interview.step()).isEqualTo(new Step.Discuss("c"));
        interview.nextPart();
        assertThat(interview.isRunning()).isFalse();
        interview.start();
        assertThat(interview.isRunning()).isFalse();
        for (AskedSignal signal : AskedSignal.values()) {
            assertThat(interview.step()).isEqualTo(new Step.Rate(signal));
            interview.happened(at -> new InterviewEntry.SignalRated(at, signal.slug(), true));
        }
        assertThat(interview.step()).isEqualTo(new Step.Over());
        interview.happened(at -> new InterviewEntry.Closed(at, true));
        Proceedings kept = file.read().orElseThrow();
        assertThat(kept).isEqualTo(interview.proceedings());
        assertThat(kept.clock().used(clock.instant())).isEqualTo(Duration.ofSeconds(160));
        assertThat(kept.isFinished()).isTrue();
    }

    @Test
    @DisplayName("when the whole time is over, all parts are")
    void timeIsOver() {
        Interview interview = Interview.open(file, clock);
        interview.start();
        pass(interview, 300);
        assertThat(interview.proceedings().isDebriefing()).isFalse();
        pass(interview, 1);
        assertThat(interview.proceedings().isDebriefing()).isTrue();
        assertThat(interview.isRunning()).isFalse();
    }

    @Test
    @DisplayName("left or killed in the middle, it goes on where it was, with the time that it had")
    void resumed() {
        Interview killed = Interview.open(file, clock);
        killed.start();
        answer(killed, "a");
        pass(killed, 25);
        clock.advance(Duration.ofSeconds(20));

        Interview again = Interview.open(file, clock);
        assertThat(again.step()).isEqualTo(new Step.Answer("b"));
        assertThat(again.isRunning()).isFalse();
        pass(again, 50);
        again.start();
        pass(again, 5);
        assertThat(again.proceedings().leftOfPart(clock.instant())).isEqualTo(Duration.ofSeconds(30));
        assertThat(again.proceedings().usedByStep(clock.instant()))
                .as("on the second question, 25 seconds of them before the end of the first sitting")
                .isEqualTo(Duration.ofSeconds(30));
        again.stop();
        clock.advance(Duration.ofDays(3));

        Interview later = Interview.open(file, clock);
        later.start();
        pass(later, 5);
        assertThat(later.proceedings().left(clock.instant())).isEqualTo(Duration.ofSeconds(265));
    }

    @Test
    @DisplayName("when the local clock is put forward in the middle, nothing is lost; nor in Arabic or Turkish")
    void zoneAndLocale() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Europe/Berlin"));
            Interview interview = Interview.open(file, clock);
            interview.start();
            pass(interview, 120);
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
            assertThat(file.read().orElseThrow()).isEqualTo(interview.proceedings());
            assertThat(interview.proceedings().left(clock.instant())).isEqualTo(Duration.ofSeconds(180));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
