package katabase.dojo.interview.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import katabase.dojo.interview.plan.InterviewPlan;
import katabase.dojo.interview.plan.Part;
import katabase.journal.Result;
import katabase.kata.Level;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file in which an interview is kept. */
final class InterviewFileTest {

    private static final Instant START = Instant.parse("2026-11-20T09:00:00.123456Z");

    private static final InterviewPlan PLAN = new InterviewPlan(
            "acme",
            "Acme's \"own\"",
            Level.MID,
            -7,
            List.of(
                    new Part.WarmUp(Duration.ofSeconds(60), List.of("a", "b")),
                    new Part.Coding(Duration.ofSeconds(600), "orm/owning-side"),
                    new Part.FollowUps(Duration.ofSeconds(90), "orm/owning-side", List.of("Why?", "`x` or ü?")),
                    new Part.Design(Duration.ofSeconds(30), "c")));

    private static final List<InterviewEntry> ENTRIES = List.of(
            new InterviewEntry.SatDown(START),
            new InterviewEntry.Started(START.plusSeconds(1)),
            new InterviewEntry.QuestionAnswered(
                    START.plusSeconds(2), "a", true, Confidence.LIKELY, Duration.ofMillis(1500), "ac"),
            new InterviewEntry.Passed(START.plusSeconds(3), "b"),
            new InterviewEntry.Entered(START.plusSeconds(4), 1),
            new InterviewEntry.Judged(
                    START.plusSeconds(5),
                    "orm/owning-side",
                    Result.FAILED,
                    2,
                    5,
                    Optional.of("one statement"),
                    Optional.of("n-plus-one"),
                    List.of(3, 101, 0, 1, 1)),
            new InterviewEntry.ReferenceJudged(START.plusSeconds(5), "orm/owning-side", List.of(3, 1, 0, 1, 1)),
            new InterviewEntry.HintRead(START.plusSeconds(6), "orm/owning-side", "oneStatement", 2),
            new InterviewEntry.Stopped(START.plusSeconds(7)),
            new InterviewEntry.Spoken(START.plusSeconds(8), "Why?", "yny", "Because.\nOf that."),
            new InterviewEntry.Noted(START.plusSeconds(9), "ask about \\ again"),
            new InterviewEntry.SignalRated(START.plusSeconds(10), "assumptions", false),
            new InterviewEntry.Closed(START.plusSeconds(11), true));

    @TempDir
    private Path folder;

    private InterviewFile file;

    @BeforeEach
    void begin() {
        file = Interviews.of(folder).begin(PLAN, START).record();
    }

    private Proceedings read() {
        return file.read().orElseThrow();
    }

    private List<InterviewEntry> entries() {
        return read().moments().stream().map(Moment::entry).toList();
    }

    @Test
    @DisplayName("what is written is read again")
    void roundTrip() {
        ENTRIES.forEach(entry -> file.append(List.of(entry)));
        assertThat(read().plan()).isEqualTo(PLAN);
        assertThat(entries()).isEqualTo(ENTRIES);
        assertThat(read().isFinished()).isTrue();
    }

    @Test
    @DisplayName("whatever byte was the last before the process was killed, the whole lines are read, and it goes on")
    void killed() throws IOException {
        byte[] planned = Files.readAllBytes(file.path());
        ENTRIES.subList(0, 5).forEach(entry -> file.append(List.of(entry)));
        byte[] all = Files.readAllBytes(file.path());
        for (int length = planned.length; length < all.length; length++) {
            Files.write(file.path(), Arrays.copyOf(all, length));
            int before = entries().size();
            file.append(List.of(ENTRIES.get(8)));
            assertThat(entries()).hasSizeBetween(before, before + 1).last().isEqualTo(ENTRIES.get(8));
        }
        for (int length = 0; length < planned.length - 1; length++) {
            Files.write(file.path(), Arrays.copyOf(planned, length));
            assertThat(file.read()).as("a plan of %s bytes", length).isEmpty();
        }
    }

    @Test
    @DisplayName("lines of a newer version are left out")
    void newer() throws IOException {
        Files.write(
                file.path(),
                ("{\"at\":\"2026-11-20T09:00:01Z\",\"kind\":\"sang\"}\n{\"at\":\"2026-11-20T09:00:02Z\",\"kind\":\"started\","
                                + "\"key\":[1]}\n")
                        .getBytes(StandardCharsets.UTF_8),
                StandardOpenOption.APPEND);
        assertThat(entries()).containsExactly(new InterviewEntry.Started(Instant.parse("2026-11-20T09:00:02Z")));
    }

    @Test
    @DisplayName("a run whose statements were not counted is read")
    void uncounted() throws IOException {
        Files.writeString(
                file.path(),
                "{\"at\":\"2026-11-20T09:00:02Z\",\"kind\":\"judged\",\"kata\":\"orm/owning-side\","
                        + "\"result\":\"failed\",\"green\":2,\"requirements\":5,\"statements\":3}\n",
                StandardOpenOption.APPEND);
        assertThat(entries())
                .singleElement()
                .satisfies(entry ->
                        assertThat(((InterviewEntry.Judged) entry).sent()).isEmpty());
    }

    @Test
    @DisplayName("the last one that is not closed is not over")
    void unfinished() {
        Interviews interviews = Interviews.of(folder);
        InterviewFolder second = interviews.begin(PLAN, START.plusSeconds(30));
        InterviewFolder third = interviews.begin(PLAN, START.plusSeconds(30));
        assertThat(interviews.all()).hasSize(3);
        assertThat(interviews.unfinished()).contains(third);
        third.record().append(List.of(new InterviewEntry.Closed(START, false)));
        assertThat(interviews.unfinished()).contains(second);
    }

    @Test
    @DisplayName("times of parts and of the whole, with a pause; a part that takes longer takes from the others")
    void clock() {
        file.append(List.of(
                new InterviewEntry.SatDown(START),
                new InterviewEntry.Started(START),
                new InterviewEntry.Alive(START.plusSeconds(50)),
                new InterviewEntry.Stopped(START.plusSeconds(100)),
                new InterviewEntry.Started(START.plusSeconds(500))));
        Instant now = START.plusSeconds(520);
        assertThat(read().leftOfPart(now)).isEqualTo(Duration.ofSeconds(-60));
        assertThat(read().left(now)).isEqualTo(Duration.ofSeconds(780 - 120));
        assertThat(read().part()).contains(PLAN.parts().get(0));
    }
}
