package katabase.testbed;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;

/** Random data, so that only the real thing passes. The seed is part of every failure, and -Dkata.seed repeats it. */
public final class Chance {

    /** Name of the system property that repeats a run's random data. */
    public static final String PROPERTY = "kata.seed";

    /** Name of the system property that, if true, draws numbers as {@link #atLimits} does. */
    public static final String LIMITS = "kata.limits";

    private static final List<String> SYLLABLES = List.of(
            "bar", "cor", "dal", "fen", "gar", "hol", "jor", "kel", "lan", "mor", "nor", "pel", "ros", "sil", "tor",
            "vel", "wen", "yar");

    private final long seed;
    private final Random random;

    /**
     * @param seed equal seeds give equal data
     */
    public Chance(long seed) {
        this(seed, new Random(seed));
    }

    private Chance(long seed, Random random) {
        this.seed = seed;
        this.random = random;
    }

    /**
     * Draws every other number from the ends of its range. What goes wrong once in a hundred ordinary runs, because a range
     * reaches too far, goes wrong in a few of these.
     *
     * @param seed equal seeds give equal data
     */
    public static Chance atLimits(long seed) {
        return new Chance(seed, new LimitsFirst(seed));
    }

    /** The seed. */
    public long seed() {
        return seed;
    }

    /** A whole number from least to most, both included. */
    public int number(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    /** A whole number from least to most, both included. */
    public long number(long least, long most) {
        return random.nextLong(least, most + 1);
    }

    /** An amount of money with two decimals, at least 1.00 and less than 10000.00. */
    public BigDecimal amount() {
        return BigDecimal.valueOf(number(100, 999_999), 2);
    }

    /** A capitalised word of two or three syllables that means nothing. */
    public String word() {
        StringBuilder word = new StringBuilder();
        int syllables = number(2, 3);
        for (int count = 0; count < syllables; count++) {
            word.append(pick(SYLLABLES));
        }
        word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
        return word.toString();
    }

    /** A word followed by a number, so that two of them hardly ever are equal. */
    public String name() {
        return word() + " " + (1000 + random.nextInt(999_000));
    }

    /** One of the choices. */
    public <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Yes or no. */
    public boolean coin() {
        return random.nextBoolean();
    }

    /** The underlying source, for what has no method here. */
    public Random random() {
        return random;
    }

    private static final class LimitsFirst extends Random {

        private static final long serialVersionUID = 1;

        LimitsFirst(long seed) {
            super(seed);
        }

        @Override
        public int nextInt(int least, int beyond) {
            return (int) nextLong(least, beyond);
        }

        @Override
        public long nextLong(long least, long beyond) {
            return switch (nextInt(4)) {
                case 0 -> least;
                case 1 -> beyond - 1;
                default -> super.nextLong(least, beyond);
            };
        }
    }
}
