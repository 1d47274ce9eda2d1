package katabase.judge.gate;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the gate found.
 *
 * @param katas how many katas were looked at
 * @param verdicts how many answers were judged
 * @param breaches all that does not come out as it should, by kata and answer
 * @param took from the first to the last verdict
 */
public record GateReport(int katas, int verdicts, List<Breach> breaches, Duration took) {

    public GateReport {
        breaches = List.copyOf(breaches);
    }

    /** Both rounds over the same katas as one report: verdicts, breaches and times are added. */
    public GateReport and(GateReport other) {
        List<Breach> both = new ArrayList<>(breaches);
        both.addAll(other.breaches);
        return new GateReport(katas, verdicts + other.verdicts, both, took.plus(other.took));
    }

    /** Whether everything comes out as it should. */
    public boolean holds() {
        return breaches.isEmpty();
    }

    /** What gets away with something: green tests on skeletons and wrong answers. */
    public List<Breach> shouldHaveFailed() {
        return of(Breach.Kind.SHOULD_HAVE_FAILED);
    }

    /** What fails otherwise than stated, or was not judged at all. */
    public List<Breach> failedOtherwise() {
        return of(Breach.Kind.FAILED_OTHERWISE);
    }

    /** Which solutions and right answers are rejected. */
    public List<Breach> shouldNotHaveFailed() {
        return of(Breach.Kind.SHOULD_NOT_HAVE_FAILED);
    }

    private List<Breach> of(Breach.Kind kind) {
        return breaches.stream().filter(breach -> breach.kind() == kind).toList();
    }

    /** How many answers were judged in a second. */
    public double verdictsPerSecond() {
        return verdicts / Math.max(0.001, took.toMillis() / 1000.0);
    }

    /** The three lists, one line for each breach. */
    public String text() {
        return list("should have failed and did not", shouldHaveFailed())
                + list("failed otherwise than stated", failedOtherwise())
                + list("should not have failed", shouldNotHaveFailed());
    }

    private static String list(String title, List<Breach> breaches) {
        return title + ": " + (breaches.isEmpty() ? "none" : breaches.size()) + "\n"
                + breaches.stream().map(breach -> "  " + breach.line() + "\n").collect(Collectors.joining());
    }
}
