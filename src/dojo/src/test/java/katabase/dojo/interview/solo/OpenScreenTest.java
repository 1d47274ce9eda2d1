package katabase.dojo.interview.solo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import katabase.dojo.console.Key;
import katabase.dojo.interview.plan.InterviewContent;
import katabase.dojo.interview.plan.InterviewPlan;
import katabase.dojo.interview.plan.Part;
import katabase.dojo.interview.record.InterviewFolder;
import katabase.dojo.interview.record.Interviews;
import katabase.dojo.progress.Diary;
import katabase.dojo.terminal.Look;
import katabase.dojo.terminal.Paint;
import katabase.kata.Level;
import katabase.testbed.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An open question while it is answered, and while it is graded. */
final class OpenScreenTest {

    private static final Instant START = Instant.parse("2026-11-20T09:00:00Z");
    private static final Look LOOK = Look.of(new Paint(false));

    @TempDir
    private Path folder;

    private final MovableClock clock = MovableClock.at(START);
    private Interview interview;
    private OpenScreen screen;

    @BeforeEach
    void ask() {
        InterviewPlan plan = new InterviewPlan(
                "acme", "Acme's own", Level.MID, 7, List.of(new Part.Design(Duration.ofMinutes(1), "c")));
        InterviewFolder begun = Interviews.of(folder).begin(plan, START);
        interview = Interview.open(begun.record(), clock);
        interview.start();
        Room room = new Room(
                interview,
                begun,
                InterviewContent.of(folder, Clock.fixed(START, ZoneOffset.UTC)),
                new Diary(folder, ZoneOffset.UTC, problem -> {}),
                files -> {},
                kata -> {},
                place -> Optional.empty(),
                () -> {});
        screen = new OpenScreen(
                room, new OpenTask("c", "Who gets it?", List.of("The key.", "The price."), "The key decides.", false));
    }

    private void type(String text) {
        text.chars().mapToObj(Key::typed).forEach(screen::press);
    }

    @Test
    @DisplayName("who grades an answer sees what was typed, and the next point stands at the top")
    void graded() {
        type("whoever is first");
        assertThat(screen.returnsToTop()).isFalse();
        screen.press(Key.of(Key.Kind.ENTER));
        screen.press(Key.of(Key.Kind.ENTER));
        assertThat(screen.body(LOOK))
                .startsWith("1 of 2. Did your answer name this?")
                .containsSequence("You wrote:", "whoever is first")
                .contains("The key decides.")
                .doesNotContain("The time is over.");
        assertThat(screen.returnsToTop()).isTrue();
        assertThat(interview.isRunning()).isFalse();
    }

    @Test
    @DisplayName("whose time runs out is told so; an answer that was said aloud has nothing to show")
    void timeOver() {
        clock.advance(Duration.ofSeconds(61));
        assertThat(screen.outlastsTime()).isTrue();
        assertThat(screen.body(LOOK))
                .startsWith("The time is over.", "", "1 of 2. Did your answer name this?")
                .doesNotContain("You wrote:");
    }
}
