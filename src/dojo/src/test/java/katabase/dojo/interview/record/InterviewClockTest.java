package katabase.dojo.interview.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Which time counts. */
final class InterviewClockTest {

    private static final Instant START = Instant.parse("2026-11-20T09:00:00Z");

    private InterviewClock clock = InterviewClock.at(START);

    private static Instant after(int seconds) {
        return START.plusSeconds(seconds);
    }

    private void alive(int from, int to) {
        for (int second = from; second <= to; second += 5) {
            clock = clock.after(new InterviewEntry.Alive(after(second)));
        }
    }

    private void start(int second) {
        clock = clock.after(new InterviewEntry.Started(after(second)));
    }

    @Test
    @DisplayName("it goes from the start to the stop, and between two entries")
    void goes() {
        start(10);
        alive(15, 60);
        assertThat(clock.used(after(63))).isEqualTo(Duration.ofSeconds(53));
        clock = clock.after(new InterviewEntry.Stopped(after(70)));
        assertThat(clock.used(after(100))).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    @DisplayName("each part has its own time")
    void parts() {
        start(0);
        clock = clock.after(new InterviewEntry.Entered(after(20), 1));
        clock = clock.after(new InterviewEntry.Alive(after(50)));
        assertThat(clock.used(0, after(55))).isEqualTo(Duration.ofSeconds(20));
        assertThat(clock.used(1, after(55))).isEqualTo(Duration.ofSeconds(35));
        assertThat(clock.used(after(55))).isEqualTo(Duration.ofSeconds(55));
    }

    @Test
    @DisplayName("a process that was killed and comes back soon has lost the time since its last sign of life")
    void killed() {
        start(0);
        alive(5, 30);
        clock = clock.after(new InterviewEntry.SatDown(after(40)));
        assertThat(clock.used(after(50))).isEqualTo(Duration.ofSeconds(30));
        start(50);
        assertThat(clock.used(after(52))).isEqualTo(Duration.ofSeconds(32));
    }

    @Test
    @DisplayName("the time during which the machine slept does not count")
    void slept() {
        start(0);
        alive(5, 30);
        alive(7230, 7240);
        assertThat(clock.used(after(7240))).isEqualTo(Duration.ofSeconds(40));
    }

    @Test
    @DisplayName("a clock that is put back takes nothing away")
    void putBack() {
        start(100);
        alive(105, 130);
        alive(30, 40);
        assertThat(clock.used(after(40))).isEqualTo(Duration.ofSeconds(40));
    }
}
