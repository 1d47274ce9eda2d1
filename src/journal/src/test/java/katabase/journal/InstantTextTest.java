package katabase.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Moments are read as the JDK reads them. */
final class InstantTextTest {

    private static final long CENTURIES = 3_000L * 365 * 86_400;
    private static final int[] PRECISIONS = {1, 1_000, 1_000_000, 1_000_000_000};

    @Test
    @DisplayName("every moment comes back, whatever its precision and its year")
    void roundTrip() {
        SplittableRandom random = new SplittableRandom(11);
        for (int count = 0; count < 2000; count++) {
            int precision = PRECISIONS[count % PRECISIONS.length];
            int nanos = random.nextInt(1_000_000_000) / precision * precision;
            Instant instant = Instant.ofEpochSecond(random.nextLong(-CENTURIES, 5 * CENTURIES), nanos);

            assertThat(InstantText.parse(instant.toString())).isEqualTo(instant);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "noon",
                "2026-02-30T12:00:00Z",
                "2026-13-01T12:00:00Z",
                "2026-11-20T25:00:00Z",
                "2026-11-20T12:60:00Z",
                "2026-11-20T12:00:61Z",
                "2026-11-20 12:00:00Z",
                "2026-11-20T12:00:00",
                "2026-11-20T12:00:00.1234567890Z",
                "2026-11-20T12:00:00,5Z"
            })
    @DisplayName("what is no moment is refused")
    void refused(String text) {
        assertThatThrownBy(() -> InstantText.parse(text)).isInstanceOf(DateTimeException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-20T12:00:00.Z",
                "2026-11-20T12:00:00.5Z",
                "2026-11-20T24:00:00Z",
                "2026-11-20T12:00:00+01:00"
            })
    @DisplayName("rare forms are what the JDK makes of them")
    void rare(String text) {
        assertThat(read(text)).isEqualTo(ofJdk(text));
    }

    private static Object read(String text) {
        try {
            return InstantText.parse(text);
        } catch (DateTimeException e) {
            return "refused";
        }
    }

    private static Object ofJdk(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            return "refused";
        }
    }
}
