package katabase.dojo.progress;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The Free Spaced Repetition Scheduler, version 6, as its reference implementations compute it (open-spaced-repetition on
 * GitHub), without learning steps and without fuzz: the first answer decides on a whole number of days, always the same.
 *
 * <p>It is written out here, since it is forty lines of arithmetic, and no published library of it stands on the current
 * Jackson. Its tests hold it against the figures of two reference implementations.
 */
public final class Fsrs {

    /** The parameters that fit best to the reviews of all users who gave theirs to research. */
    static final List<Double> DEFAULT_PARAMETERS = List.of(
            0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
            1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542);

    private static final double LEAST_STABILITY = 0.001;
    private static final double LEAST_DIFFICULTY = 1;
    private static final double MOST_DIFFICULTY = 10;
    private static final int MOST_DAYS = 36_500;

    /** With this chance a card should still be known when it is asked again. */
    private static final double RETENTION = 0.9;

    private final double[] w;
    private final double decay;
    private final double factor;

    /** The usual one. */
    public Fsrs() {
        this(DEFAULT_PARAMETERS);
    }

    /** @param parameters the 21 weights of FSRS-6 */
    Fsrs(List<Double> parameters) {
        this.w = parameters.stream().mapToDouble(Double::doubleValue).toArray();
        this.decay = -w[20];
        this.factor = Math.pow(0.9, 1 / decay) - 1;
    }

    /** The memory of a card that was reviewed for the first time. */
    public Memory first(Grade grade, Instant at) {
        return memory(Math.max(w[grade.value() - 1], LEAST_STABILITY), firstDifficulty(grade), at);
    }

    /** The memory of a card that was reviewed again. */
    public Memory next(Memory before, Grade grade, Instant at) {
        long days = wholeDays(before, at);
        double stability = days < 1
                ? sameDayStability(before.stability(), grade)
                : grade == Grade.AGAIN
                        ? forgottenStability(before, retrievability(before, at))
                        : recalledStability(before, retrievability(before, at), grade);
        return memory(Math.max(stability, LEAST_STABILITY), nextDifficulty(before.difficulty(), grade), at);
    }

    /** The chance that a card is still known, 0 to 1; it falls from day to day. */
    public double retrievability(Memory memory, Instant now) {
        return Math.pow(1 + factor * wholeDays(memory, now) / memory.stability(), decay);
    }

    private static long wholeDays(Memory memory, Instant now) {
        return Math.max(0, Duration.between(memory.reviewed(), now).toDays());
    }

    private Memory memory(double stability, double difficulty, Instant at) {
        long days = Math.round(stability / factor * (Math.pow(RETENTION, 1 / decay) - 1));
        return new Memory(stability, difficulty, at, at.plus(Duration.ofDays(Math.min(Math.max(days, 1), MOST_DAYS))));
    }

    private double firstDifficulty(Grade grade) {
        return inBounds(w[4] - Math.exp(w[5] * (grade.value() - 1)) + 1);
    }

    private double nextDifficulty(double difficulty, Grade grade) {
        double change = -w[6] * (grade.value() - Grade.GOOD.value());
        double damped = difficulty + (MOST_DIFFICULTY - difficulty) * change / 9;
        return inBounds(w[7] * firstDifficulty(Grade.EASY) + (1 - w[7]) * damped);
    }

    private static double inBounds(double difficulty) {
        return Math.min(Math.max(difficulty, LEAST_DIFFICULTY), MOST_DIFFICULTY);
    }

    private double sameDayStability(double stability, Grade grade) {
        double growth = Math.exp(w[17] * (grade.value() - Grade.GOOD.value() + w[18])) * Math.pow(stability, -w[19]);
        boolean known = grade.compareTo(Grade.GOOD) >= 0;
        return stability * (known ? Math.max(growth, 1) : growth);
    }

    private double forgottenStability(Memory before, double retrievability) {
        double afterDays = w[11]
                * Math.pow(before.difficulty(), -w[12])
                * (Math.pow(before.stability() + 1, w[13]) - 1)
                * Math.exp((1 - retrievability) * w[14]);
        return Math.min(afterDays, before.stability() / Math.exp(w[17] * w[18]));
    }

    private double recalledStability(Memory before, double retrievability, Grade grade) {
        double penalty = grade == Grade.HARD ? w[15] : 1;
        double bonus = grade == Grade.EASY ? w[16] : 1;
        double growth = Math.exp(w[8])
                * (11 - before.difficulty())
                * Math.pow(before.stability(), -w[9])
                * (Math.exp((1 - retrievability) * w[10]) - 1);
        return before.stability() * (1 + growth * penalty * bonus);
    }
}
