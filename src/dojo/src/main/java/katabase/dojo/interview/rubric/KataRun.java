package katabase.dojo.interview.rubric;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import katabase.dojo.interview.plan.Part;
import katabase.dojo.interview.record.InterviewEntry.HintRead;
import katabase.dojo.interview.record.InterviewEntry.Judged;
import katabase.dojo.interview.record.InterviewEntry.ReferenceJudged;
import katabase.dojo.interview.record.Moment;
import katabase.dojo.interview.record.Proceedings;
import katabase.journal.Result;

/**
 * How a kata went.
 *
 * @param part what was planned
 * @param used how long it took
 * @param runs what the judge said, each with its place on the clock
 * @param hints how many hints were read
 * @param reference how many statements the reference solution sends, by requirement, if that was counted
 */
public record KataRun(
        Part.Coding part, Duration used, List<Moment> runs, int hints, Optional<List<Integer>> reference) {

    /** Copies the runs. */
    public KataRun {
        runs = List.copyOf(runs);
    }

    /** The katas of an interview that were reached, in their order. */
    public static List<KataRun> of(Proceedings proceedings) {
        List<Part> parts = proceedings.plan().parts();
        return parts.stream()
                .filter(Part.Coding.class::isInstance)
                .filter(part -> parts.indexOf(part) <= proceedings.clock().part())
                .map(part -> of((Part.Coding) part, parts.indexOf(part), proceedings))
                .toList();
    }

    private static KataRun of(Part.Coding part, int number, Proceedings proceedings) {
        List<Moment> runs = proceedings.moments().stream()
                .filter(moment ->
                        moment.entry() instanceof Judged judged && judged.kata().equals(part.kata()))
                .toList();
        int hints = (int) proceedings
                .all(HintRead.class)
                .filter(hint -> hint.kata().equals(part.kata()))
                .count();
        Duration used = proceedings.clock().used(number, proceedings.clock().last());
        Optional<List<Integer>> reference = proceedings
                .all(ReferenceJudged.class)
                .filter(judged -> judged.kata().equals(part.kata()))
                .map(ReferenceJudged::sent)
                .findFirst();
        return new KataRun(part, used, runs, hints, reference);
    }

    /** The verdicts. */
    public List<Judged> verdicts() {
        return runs.stream().map(moment -> (Judged) moment.entry()).toList();
    }

    /** What the part had used when everything was green for the first time; empty if that never was. */
    public Optional<Duration> toGreen() {
        return runs.stream()
                .filter(moment -> ((Judged) moment.entry()).result() == Result.PASSED)
                .map(Moment::inPart)
                .findFirst();
    }

    /** The best share of requirements that was green at once, 0 to 1. */
    public double greenShare() {
        return verdicts().stream()
                .filter(judged -> judged.requirements() > 0)
                .mapToDouble(judged -> (double) judged.green() / judged.requirements())
                .max()
                .orElse(0);
    }

    /** The typical wrong answers that were recognised, each once. */
    public List<String> mistakes() {
        return verdicts().stream()
                .map(Judged::mistake)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** The statements of the first green run; where there is none, of the last run that compiled. */
    public Optional<StatementCounts> statements() {
        List<Judged> ran =
                verdicts().stream().filter(judged -> !judged.sent().isEmpty()).toList();
        return ran.stream()
                .filter(judged -> judged.result() == Result.PASSED)
                .findFirst()
                .or(() -> ran.isEmpty() ? Optional.empty() : Optional.of(ran.get(ran.size() - 1)))
                .map(judged -> new StatementCounts(judged.sent(), reference))
                .filter(StatementCounts::isTold);
    }

    /** How often fewer requirements were green than in the run before. */
    public int setbacks() {
        int setbacks = 0;
        int before = 0;
        for (Judged judged : verdicts()) {
            boolean ran = judged.result() != Result.NOT_COMPILED;
            setbacks += ran && judged.green() < before ? 1 : 0;
            before = ran ? judged.green() : before;
        }
        return setbacks;
    }

    /** How many runs did not compile. */
    public int uncompiled() {
        return (int) verdicts().stream()
                .filter(judged -> judged.result() == Result.NOT_COMPILED)
                .count();
    }
}
