package katabase.catalogue;

/**
 * How the time of an interview is divided, in percent; together 100.
 *
 * @param warmUp short questions at the beginning
 * @param katas one or two katas
 * @param followUps questions about exactly these katas
 * @param design a discussion with a checklist
 */
public record TimeShares(int warmUp, int katas, int followUps, int design) {

    /** What all parts have together. */
    public static final int WHOLE = 100;
}
