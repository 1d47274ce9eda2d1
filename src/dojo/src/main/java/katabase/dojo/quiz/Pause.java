package katabase.dojo.quiz;

import java.util.Locale;
import java.util.Optional;

/**
 * The time after an answer, in which the learner reads why and may ask for more.
 *
 * @param evidence what is shown on request
 */
record Pause(Evidence evidence) {

    /** What the learner wants. */
    private enum Wish {
        GO_ON,
        EVIDENCE
    }

    /**
     * Waits until the learner goes on.
     *
     * @throws QuizEnded if the learner leaves
     */
    void hold(Dialogue dialogue) {
        String request = "Enter goes on, p " + evidence.offer() + ", q quits:";
        while (dialogue.ask(request, Pause::read, "Press Enter, or type p or q.") == Wish.EVIDENCE) {
            dialogue.gap();
            evidence.show(dialogue);
        }
        dialogue.gap();
    }

    private static Optional<Wish> read(String typed) {
        return switch (typed.toLowerCase(Locale.ROOT)) {
            case "" -> Optional.of(Wish.GO_ON);
            case "p" -> Optional.of(Wish.EVIDENCE);
            default -> Optional.empty();
        };
    }
}
