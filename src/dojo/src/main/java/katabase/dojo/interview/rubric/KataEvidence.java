package katabase.dojo.interview.rubric;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import katabase.dojo.interview.record.Times;

/**
 * What the judging of a kata tells.
 *
 * @param run how it went
 */
record KataEvidence(KataRun run) {

    List<Observation> observations() {
        List<Observation> observations = new ArrayList<>();
        observations.add(green());
        observations.add(timeToGreen());
        // Who has tried nothing has not done without hints.
        if (!run.runs().isEmpty() || run.hints() > 0) {
            observations.add(hints());
        }
        if (!run.runs().isEmpty()) {
            observations.add(mistakes());
            statements().ifPresent(observations::add);
            observations.add(compiled());
            observations.add(steps());
        }
        observations.add(firstRun());
        return observations;
    }

    private String kata() {
        return run.part().kata() + ": ";
    }

    private Observation green() {
        double share = run.greenShare();
        String words = run.toGreen().isPresent()
                ? "all requirements are green"
                : Math.round(share * 100) + " % of the requirements were green at best";
        return Observation.seen(Dimension.TECHNICAL, Band.of(share, 1, 0.6, 0.3), kata() + words + ".");
    }

    private Observation timeToGreen() {
        Optional<Duration> toGreen = run.toGreen();
        if (toGreen.isEmpty()) {
            return Observation.seen(
                    Dimension.PROBLEM_SOLVING,
                    Band.STRONG_NO,
                    kata() + "not green after " + Times.words(run.used()) + ".");
        }
        double share = (double) toGreen.get().toSeconds()
                / Math.max(1, run.part().time().toSeconds());
        Band band = share <= 0.5 ? Band.STRONG_YES : share <= 1 ? Band.YES : Band.NO;
        return Observation.seen(
                Dimension.PROBLEM_SOLVING,
                band,
                kata() + "green after " + Times.words(toGreen.get()) + " of "
                        + Times.words(run.part().time()) + ".");
    }

    private Observation hints() {
        int hints = run.hints();
        Band band = hints == 0 ? Band.STRONG_YES : hints == 1 ? Band.YES : hints <= 3 ? Band.NO : Band.STRONG_NO;
        return Observation.seen(Dimension.PROBLEM_SOLVING, band, kata() + Times.count(hints, "hint") + ".");
    }

    private Observation mistakes() {
        List<String> mistakes = run.mistakes();
        String words = mistakes.isEmpty() ? "no typical wrong answer" : "walked into " + String.join(", ", mistakes);
        return Observation.seen(Dimension.PROBLEM_SOLVING, Band.of(4L - mistakes.size()), kata() + words + ".");
    }

    /** How many are too many depends on the kata; its requirements have judged that. */
    private Optional<Observation> statements() {
        String which = run.toGreen().isPresent() ? "the green run" : "the last run that compiled";
        return run.statements()
                .map(counts -> Observation.told(Dimension.TECHNICAL, kata() + which + " sent " + counts.words() + "."));
    }

    private Observation compiled() {
        int all = run.runs().size();
        double share = (double) (all - run.uncompiled()) / all;
        String words = Times.count(all, "run") + ", " + run.uncompiled() + " of them did not compile";
        return Observation.seen(Dimension.TESTING, Band.of(share, 1, 0.7, 0.4), kata() + words + ".");
    }

    private Observation steps() {
        int setbacks = run.setbacks();
        String words = setbacks == 0
                ? "what was green stayed green"
                : Times.count(setbacks, "setback") + ": less was green than in the run before";
        return Observation.seen(Dimension.TESTING, Band.of(4L - setbacks), kata() + words + ".");
    }

    private Observation firstRun() {
        if (run.runs().isEmpty()) {
            return Observation.seen(Dimension.TESTING, Band.STRONG_NO, kata() + "nothing was run.");
        }
        Duration first = run.runs().get(0).inPart();
        double share =
                (double) first.toSeconds() / Math.max(1, run.part().time().toSeconds());
        Band band = share <= 0.34 ? Band.STRONG_YES : share <= 0.5 ? Band.YES : share <= 0.8 ? Band.NO : Band.STRONG_NO;
        return Observation.seen(Dimension.TESTING, band, kata() + "the first run after " + Times.words(first) + ".");
    }
}
