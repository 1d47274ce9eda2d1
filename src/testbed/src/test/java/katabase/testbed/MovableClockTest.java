package katabase.testbed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

final class MovableClockTest {

    private static final Instant NOON = Instant.parse("2031-05-04T12:00:00Z");

    @Test
    void standsStillUntilItIsMoved() {
        MovableClock clock = MovableClock.at(NOON);
        assertThat(clock.instant()).isEqualTo(NOON).isEqualTo(clock.instant());

        clock.advance(Duration.ofMinutes(30));

        assertThat(clock.instant()).isEqualTo("2031-05-04T12:30:00Z");
        assertThat(clock).hasToString("a clock at 2031-05-04T12:30:00Z");
    }

    @Test
    void clockOfAnotherZoneMovesAlong() {
        MovableClock clock = MovableClock.at(NOON);
        Clock vienna = clock.withZone(ZoneId.of("Europe/Vienna"));

        clock.advance(Duration.ofSeconds(1));

        assertThat(vienna.instant()).isEqualTo("2031-05-04T12:00:01Z");
        assertThat(vienna.getZone()).isEqualTo(ZoneId.of("Europe/Vienna"));
    }

    @Test
    void doesNotGoBack() {
        MovableClock clock = MovableClock.at(NOON);

        assertThatIllegalArgumentException().isThrownBy(() -> clock.advance(Duration.ofNanos(-1)));
    }

    @Test
    void somewhenIsAWholeSecondOf2031ThatTheSeedRepeats() {
        for (long seed = 0; seed < 50; seed++) {
            Instant instant = MovableClock.somewhen(new Chance(seed)).instant();

            assertThat(instant.toString()).startsWith("2031-").hasSize(20);
            assertThat(MovableClock.somewhen(new Chance(seed)).instant()).isEqualTo(instant);
        }
    }
}
