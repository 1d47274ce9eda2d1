package katabase.dojo.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import katabase.dojo.curriculum.KataCard;
import katabase.journal.Attempted;
import katabase.journal.EntryId;
import katabase.journal.Journal;
import katabase.journal.Origin;
import katabase.journal.Result;
import katabase.judge.KataFolder;
import katabase.judge.RequirementVerdict;
import katabase.judge.Verdict;
import katabase.kata.Level;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a learner goes on. */
final class CourseTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-04T05:06:07Z"), ZoneOffset.UTC);
    private static final KataCard FIRST = card("first", 1);
    private static final KataCard SECOND = card("second", 2);
    private static final KataCard THIRD = card("third", 3);

    @TempDir
    private Path workspace;

    private final Random random = new Random(4);
    private Course course;

    @BeforeEach
    void open() {
        course = reopened();
    }

    private static KataCard card(String name, int number) {
        return new KataCard(new KataFolder(Path.of("."), "library", name), number, name, Level.JUNIOR, 10, name);
    }

    /** As the next sitting finds it. */
    private Course reopened() {
        Logbook logbook = new Logbook(workspace, CLOCK, () -> EntryId.of(random));
        return new Course(List.of(FIRST, SECOND, THIRD), logbook);
    }

    private void solve(KataCard card) {
        course.logbook().opened(card.folder().name());
        RequirementVerdict green = new RequirementVerdict(
                "writes", "it writes", RequirementVerdict.Status.PASSED, Optional.empty(), "", 0);
        course.logbook()
                .attempted(
                        new Verdict(
                                card.folder().name(),
                                Verdict.Status.PASSED,
                                List.of(green),
                                List.of(),
                                List.of(),
                                Duration.ofMillis(7)),
                        Optional.empty());
    }

    @Test
    @DisplayName("begins with the first kata, goes on with the last one that is not solved, else with the next")
    void start() {
        assertThat(course.start()).isEqualTo(FIRST);

        solve(FIRST);
        assertThat(reopened().start()).isEqualTo(SECOND);

        course.logbook().opened("library/third");
        assertThat(reopened().start()).isEqualTo(THIRD);

        solve(THIRD);
        assertThat(reopened().start())
                .as("after the last one the first that is open")
                .isEqualTo(SECOND);
        assertThat(reopened().place(THIRD)).isEqualTo("library 3 of 3, 2 solved");
    }

    @Test
    @DisplayName("what a drill gives does not move the learner")
    void drill() {
        course.logbook().opened("library/second");
        Journal.of(workspace)
                .append(new Attempted(
                        EntryId.of(random),
                        CLOCK.instant().plusSeconds(1),
                        "library/third",
                        Result.FAILED,
                        0,
                        1,
                        Optional.of("writes"),
                        Optional.empty(),
                        Duration.ZERO,
                        Origin.DRILL));

        assertThat(reopened().start()).isEqualTo(SECOND);
    }

    @Test
    @DisplayName("a kata that was reset is open again, and its solution covered")
    void reset() {
        solve(FIRST);
        assertThat(course.logbook().maySeeSolution("library/first")).isTrue();

        course.logbook().restored("library/first");

        assertThat(reopened().start()).isEqualTo(FIRST);
        assertThat(reopened().logbook().maySeeSolution("library/first")).isFalse();
    }

    @Test
    @DisplayName("n and p go round; when all is solved, n is just the next one")
    void round() {
        assertThat(course.after(THIRD)).isEqualTo(FIRST);
        assertThat(course.before(FIRST)).isEqualTo(THIRD);

        List.of(FIRST, SECOND, THIRD).forEach(this::solve);

        assertThat(course.after(FIRST)).isEqualTo(SECOND);
        assertThat(course.open()).isZero();
    }

    @Test
    @DisplayName("the strongest hint is remembered; where nothing can be written, until the end of the sitting")
    void hints() throws Exception {
        course.logbook().hintShown("library/first", "writes", 2);
        assertThat(reopened().logbook().hint("library/first", "writes")).isEqualTo(2);

        Files.delete(Journal.fileOf(workspace));
        Files.delete(Journal.fileOf(workspace).getParent());
        Files.writeString(Journal.fileOf(workspace).getParent(), "a file, where a folder should be");
        Course unwritable = reopened();
        unwritable.logbook().hintShown("library/first", "writes", 1);
        unwritable.logbook().opened("library/second");

        assertThat(unwritable.logbook().hint("library/first", "writes")).isEqualTo(1);
        assertThat(unwritable.start()).isEqualTo(SECOND);
        assertThat(unwritable.logbook().problems()).singleElement().asString().contains("so this is not remembered");
    }
}
