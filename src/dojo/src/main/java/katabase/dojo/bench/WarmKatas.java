package katabase.dojo.bench;

import java.util.ArrayList;
import java.util.List;
import katabase.dojo.OpenJudge;
import katabase.dojo.Surroundings;
import katabase.judge.Judge;
import katabase.judge.KataFolder;
import katabase.judge.Sources;
import katabase.judge.Verdict;

/**
 * Measures how long a warm verdict on each kata's solution takes: compiling, a fresh class loader, fresh databases and
 * all requirements.
 *
 * @param surroundings where the katas are
 */
record WarmKatas(Surroundings surroundings) {

    private static final int WARM_UP_ROUNDS = 3;
    private static final int VERDICTS_BEFORE = 2;
    private static final int VERDICTS = 5;

    /** One set of figures for each kata, in the katas' order. */
    List<Figures> measure() {
        List<Figures> figures = new ArrayList<>();
        try (OpenJudge open = OpenJudge.in(surroundings, 1, WARM_UP_ROUNDS)) {
            for (KataFolder kata : KataFolder.all(surroundings.workspace())) {
                figures.add(new Figures(kata.name(), "verdicts", verdicts(open.judge(), kata)));
            }
        }
        return figures;
    }

    private static List<Double> verdicts(Judge judge, KataFolder kata) {
        List<Double> milliseconds = new ArrayList<>();
        for (int verdict = -VERDICTS_BEFORE; verdict < VERDICTS; verdict++) {
            Stopwatch stopwatch = new Stopwatch();
            Verdict given = judge.judge(Sources.ofSolution(kata));
            if (given.status() != Verdict.Status.PASSED) {
                throw new IllegalStateException("the solution of " + kata.name() + " does not pass: run ./kata gate "
                        + kata.name() + ", which says why");
            }
            if (verdict >= 0) {
                milliseconds.add(stopwatch.milliseconds());
            }
        }
        return milliseconds;
    }
}
