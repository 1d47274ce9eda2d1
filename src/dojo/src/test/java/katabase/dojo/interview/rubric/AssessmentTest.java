package katabase.dojo.interview.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import katabase.dojo.interview.plan.InterviewPlan;
import katabase.dojo.interview.plan.Part;
import katabase.dojo.interview.record.Confidence;
import katabase.dojo.interview.record.InterviewEntry;
import katabase.dojo.interview.record.Proceedings;
import katabase.journal.Result;
import katabase.kata.Level;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What follows from what was observed. */
final class AssessmentTest {

    private static final Instant START = Instant.parse("2026-11-20T09:00:00Z");
    private static final String KATA = "orm/owning-side";

    private static final InterviewPlan PLAN = new InterviewPlan(
            "acme",
            "Acme's own",
            Level.MID,
            7,
            List.of(
                    new Part.WarmUp(Duration.ofMinutes(5), List.of("a", "b", "c", "d")),
                    new Part.Coding(Duration.ofMinutes(20), KATA),
                    new Part.Design(Duration.ofMinutes(5), "e")));

    private Proceedings proceedings = Proceedings.of(PLAN, START);
    private Instant now = START;

    private void happened(InterviewEntry... entries) {
        for (InterviewEntry entry : entries) {
            proceedings = proceedings.after(entry);
        }
    }

    private void pass(int seconds) {
        for (int passed = 0; passed < seconds; passed += 30) {
            now = now.plusSeconds(30);
            happened(new InterviewEntry.Alive(now));
        }
    }

    private void answered(String question, boolean right, Confidence confidence) {
        happened(new InterviewEntry.QuestionAnswered(now, question, right, confidence, Duration.ofSeconds(20), "a"));
    }

    private void judged(Result result, int green, String mistake, Integer... sent) {
        happened(new InterviewEntry.Judged(
                now,
                KATA,
                result,
                green,
                result == Result.NOT_COMPILED ? 0 : 5,
                Optional.of("words"),
                Optional.of(mistake).filter(name -> !name.isEmpty()),
                List.of(sent)));
    }

    private void rated(boolean observed) {
        for (AskedSignal signal : AskedSignal.values()) {
            happened(new InterviewEntry.SignalRated(now, signal.slug(), observed));
        }
    }

    private List<String> words() {
        return Assessment.of(proceedings).observations().stream()
                .map(observation -> observation.band().map(Band::number).orElse(0) + " " + observation.words())
                .toList();
    }

    @Test
    @DisplayName("what the workspace saw of a good interview")
    void good() {
        happened(new InterviewEntry.Started(now));
        answered("a", true, Confidence.SURE);
        answered("b", true, Confidence.GUESSED);
        happened(new InterviewEntry.Entered(now, 1));
        pass(300);
        judged(Result.FAILED, 3, "", 1, 1, 9, 1, 1);
        pass(60);
        judged(Result.PASSED, 5, "", 1, 2, 4, 1, 0);
        happened(new InterviewEntry.ReferenceJudged(now, KATA, List.of(1, 2, 1, 1, 0)));
        happened(new InterviewEntry.Entered(now, 2), new InterviewEntry.Spoken(now, "e", "yyy", ""));
        happened(new InterviewEntry.Entered(now, 3));
        rated(true);
        assertThat(words())
                .startsWith(
                        "4 orm/owning-side: all requirements are green.",
                        "4 orm/owning-side: green after 6:00 min of 20:00 min.",
                        "4 orm/owning-side: 0 hints.",
                        "4 orm/owning-side: no typical wrong answer.",
                        "0 orm/owning-side: the green run sent 8 statements in 5 requirements, the reference solution"
                                + " 5.",
                        "4 orm/owning-side: 2 runs, 0 of them did not compile.",
                        "4 orm/owning-side: what was green stayed green.",
                        "4 orm/owning-side: the first run after 5:00 min.",
                        "4 2 of 2 questions right.",
                        "4 Sure of 1, and wrong in 0 of them.",
                        "4 3 of 3 points of good answers were named, in 1 open question.");
        assertThat(Assessment.of(proceedings).recommendation().words()).isEqualTo("strong yes");
    }

    @Test
    @DisplayName("what it saw of a bad one")
    void bad() {
        happened(new InterviewEntry.Started(now));
        answered("a", false, Confidence.SURE);
        answered("b", true, Confidence.GUESSED);
        happened(new InterviewEntry.Passed(now, "c"), new InterviewEntry.Entered(now, 1));
        pass(1020);
        judged(Result.NOT_COMPILED, 0, "");
        judged(Result.FAILED, 2, "n-plus-one", 1, 101, 1, 1, 1);
        happened(new InterviewEntry.HintRead(now, KATA, "one", 1), new InterviewEntry.HintRead(now, KATA, "one", 2));
        judged(Result.FAILED, 1, "n-plus-one", 1, 3, 0, 0, 0);
        happened(new InterviewEntry.Entered(now, 2), new InterviewEntry.Spoken(now, "e", "ynn", "text"));
        happened(new InterviewEntry.Entered(now, 3));
        rated(false);
        assertThat(words())
                .startsWith(
                        "2 orm/owning-side: 40 % of the requirements were green at best.",
                        "1 orm/owning-side: not green after 17:00 min.",
                        "2 orm/owning-side: 2 hints.",
                        "3 orm/owning-side: walked into n-plus-one.",
                        "0 orm/owning-side: the last run that compiled sent 4 statements in 5 requirements.",
                        "2 orm/owning-side: 3 runs, 1 of them did not compile.",
                        "3 orm/owning-side: 1 setback: less was green than in the run before.",
                        "1 orm/owning-side: the first run after 17:00 min.",
                        "2 1 of 2 questions right.",
                        "3 Sure of 1, and wrong in 1 of them.",
                        "1 1 of 3 points of good answers were named, in 1 open question.",
                        "0 1 question left out.");
        assertThat(Assessment.of(proceedings).recommendation().words()).isEqualTo("no");
    }

    @Test
    @DisplayName("a kata that was not reached says nothing, and too little gives no verdict")
    void little() {
        happened(new InterviewEntry.Started(now));
        answered("a", true, Confidence.SURE);
        assertThat(words()).hasSize(2);
        assertThat(Assessment.of(proceedings).recommendation().words()).isEqualTo("not enough seen");
    }

    private static String recommended(int technical, int solving, int testing, int communication) {
        int[] bands = {technical, solving, testing, communication};
        return new Assessment(List.of(Dimension.values()).stream()
                        .map(dimension -> Observation.seen(dimension, Band.of(bands[dimension.ordinal()]), "words"))
                        .toList())
                .recommendation()
                .words();
    }

    @Test
    @DisplayName("the rule of the verdict")
    void rule() {
        assertThat(recommended(4, 4, 3, 3)).isEqualTo("strong yes");
        assertThat(recommended(4, 3, 3, 3)).isEqualTo("yes");
        assertThat(recommended(3, 3, 2, 3)).isEqualTo("yes");
        assertThat(recommended(3, 3, 2, 2)).isEqualTo("no");
        assertThat(recommended(4, 2, 4, 4)).isEqualTo("no");
        assertThat(recommended(4, 4, 1, 4)).isEqualTo("no");
        assertThat(recommended(1, 4, 4, 4)).isEqualTo("strong no");
        assertThat(recommended(3, 3, 1, 1)).isEqualTo("strong no");
    }

    @Test
    @DisplayName("a band is the mean, and half a band is rounded down")
    void mean() {
        assertThat(Optional.of(Band.NO)).isEqualTo(mean(2, 3));
        assertThat(Optional.of(Band.YES)).isEqualTo(mean(2, 3, 3));
        assertThat(Optional.of(Band.STRONG_YES)).isEqualTo(mean(4, 4, 4));
        assertThat(Optional.of(Band.STRONG_NO)).isEqualTo(mean(1, 2));
    }

    private static Optional<Band> mean(int... bands) {
        return new Assessment(Arrays.stream(bands)
                        .mapToObj(band -> Observation.seen(Dimension.TESTING, Band.of(band), "words"))
                        .toList())
                .band(Dimension.TESTING);
    }
}
