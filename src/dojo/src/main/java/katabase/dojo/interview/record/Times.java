package katabase.dojo.interview.record;

import java.time.Duration;

/** Says durations and numbers in words. */
public final class Times {

    private static final int MINUTE = 60;

    private Times() {}

    /** "4:05": minutes and seconds, without a sign. */
    public static String clock(Duration time) {
        long seconds = Math.abs(time.toSeconds());
        long rest = seconds % MINUTE;
        return seconds / MINUTE + ":" + (rest < 10 ? "0" : "") + rest;
    }

    /** "4:05 min". */
    public static String words(Duration time) {
        return clock(time) + " min";
    }

    /** "1 hint", "2 hints". */
    public static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
