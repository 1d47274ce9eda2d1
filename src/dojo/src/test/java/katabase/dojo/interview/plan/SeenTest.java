package katabase.dojo.interview.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import katabase.journal.Answered;
import katabase.journal.Entry;
import katabase.journal.EntryId;
import katabase.journal.Opened;
import katabase.journal.Origin;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What counts as seen lately. */
final class SeenTest {

    private static final Instant START = Instant.parse("2026-11-20T22:00:00Z");

    private static Entry opened(String kata, int hours) {
        return new Opened(EntryId.random(), START.plus(Duration.ofHours(hours)), kata, Origin.WATCH);
    }

    private static Entry answered(String question, int hours) {
        return new Answered(
                EntryId.random(),
                START.plus(Duration.ofHours(hours)),
                question,
                true,
                Duration.ZERO,
                Optional.empty(),
                Origin.RUN);
    }

    @Test
    @DisplayName("three sessions count, the last one most; midnight ends none")
    void sessions() {
        Seen seen = Seen.in(List.of(
                opened("orm/first", 0),
                opened("orm/second", 24),
                opened("orm/third", 48),
                answered("a-question", 51),
                opened("orm/fourth", 72),
                opened("orm/third", 72)));
        assertThat(seen.recency()).isEqualTo(Map.of("orm/fourth", 3, "orm/third", 3, "a-question", 2, "orm/second", 1));
    }

    @Test
    @DisplayName("nothing was seen by who begins")
    void nothing() {
        assertThat(Seen.in(List.of()).recency()).isEmpty();
    }
}
