package katabase.dojo.interview.rubric;

/** How well something was done, in four steps, the weakest first. */
public enum Band {
    STRONG_NO("strong no"),
    NO("no"),
    YES("yes"),
    STRONG_YES("strong yes");

    private final String words;

    Band(String words) {
        this.words = words;
    }

    /** "strong yes". */
    public String words() {
        return words;
    }

    /** 1 for the weakest, 4 for the strongest. */
    public int number() {
        return ordinal() + 1;
    }

    /** The band of a number, which is brought into 1 to 4. */
    static Band of(long number) {
        return values()[(int) Math.max(1, Math.min(values().length, number)) - 1];
    }

    /** The band of a share, 0 to 1: the strongest from {@code strongest} on, and so on downwards. */
    static Band of(double share, double strongest, double good, double weak) {
        return share >= strongest ? STRONG_YES : share >= good ? YES : share >= weak ? NO : STRONG_NO;
    }
}
