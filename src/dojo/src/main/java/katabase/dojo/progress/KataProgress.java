package katabase.dojo.progress;

import java.time.Instant;
import java.util.Optional;

/**
 * Where the learner stands with one kata.
 *
 * @param kata topic and slug
 * @param attempts how many attempts were judged
 * @param green how many requirements were green in the last one
 * @param requirements how many there were
 * @param solved when all were green for the first time
 * @param last when something was done with it
 * @param hint the strongest hint that was read since it was solved or restored; 0 for none
 * @param memory how well it is remembered; empty until it was solved, or its solution opened
 * @param review a review that is not over
 */
public record KataProgress(
        String kata,
        int attempts,
        int green,
        int requirements,
        Optional<Instant> solved,
        Optional<Instant> last,
        int hint,
        Optional<Memory> memory,
        Optional<OpenReview> review) {

    static KataProgress none(String kata) {
        return new KataProgress(
                kata, 0, 0, 0, Optional.empty(), Optional.empty(), 0, Optional.empty(), Optional.empty());
    }

    /** Whether all requirements were green once. */
    public boolean isSolved() {
        return solved.isPresent();
    }

    KataProgress attempted(int ofGreen, int ofRequirements, Instant at) {
        return new KataProgress(
                kata, attempts + 1, ofGreen, ofRequirements, solved, Optional.of(at), hint, memory, review);
    }

    KataProgress solvedAt(Instant at) {
        Optional<Instant> first = solved.or(() -> Optional.of(at));
        return new KataProgress(
                kata, attempts, green, requirements, first, Optional.of(at), 0, memory, Optional.empty());
    }

    KataProgress hinted(int level, Instant at) {
        int strongest = Math.max(hint, level);
        return new KataProgress(
                kata, attempts, green, requirements, solved, Optional.of(at), strongest, memory, review);
    }

    KataProgress restored(Instant at) {
        return new KataProgress(kata, attempts, 0, requirements, solved, Optional.of(at), 0, memory, review);
    }

    KataProgress remembered(Memory now) {
        return new KataProgress(kata, attempts, green, requirements, solved, last, hint, Optional.of(now), review);
    }

    KataProgress reviewing(Optional<OpenReview> open) {
        return new KataProgress(kata, attempts, green, requirements, solved, last, hint, memory, open);
    }
}
