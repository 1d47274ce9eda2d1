package katabase.dojo.progress;

/**
 * What was done on one day.
 *
 * @param attempts how many attempts at katas were judged
 * @param answers how many questions were answered
 */
public record DayActivity(int attempts, int answers) {

    static final DayActivity NOTHING = new DayActivity(0, 0);

    DayActivity plus(DayActivity other) {
        return new DayActivity(attempts + other.attempts, answers + other.answers);
    }

    /** Both together. */
    public int sum() {
        return attempts + answers;
    }
}
