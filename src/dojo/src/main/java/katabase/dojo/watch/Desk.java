package katabase.dojo.watch;

import java.util.Optional;
import katabase.catalogue.WrongAnswer;
import katabase.dojo.curriculum.KataCard;
import katabase.judge.RequirementVerdict;
import katabase.judge.Verdict;

/**
 * What lies before the learner.
 *
 * @param card the kata
 * @param verdict the last verdict on it in this sitting
 * @param mistake the typical wrong answer that was recognised
 * @param hints how many hints are shown, 0 to 3
 * @param message what there is to say about the last key
 */
record Desk(
        KataCard card, Optional<Verdict> verdict, Optional<WrongAnswer> mistake, int hints, Optional<String> message) {

    /** A kata, and nothing known yet. */
    static Desk of(KataCard card) {
        return new Desk(card, Optional.empty(), Optional.empty(), 0, Optional.empty());
    }

    /** The same with a verdict. Hints stay as long as they help with the same requirement. */
    Desk judged(Verdict now, Optional<WrongAnswer> recognised) {
        boolean same = now.firstRed().isPresent()
                && now.firstRed().map(RequirementVerdict::method).equals(firstRed());
        return new Desk(card, Optional.of(now), recognised, same ? hints : 0, Optional.empty());
    }

    /** The same with some hints. */
    Desk withHints(int count) {
        return new Desk(card, verdict, mistake, count, Optional.empty());
    }

    /** The same with a message. */
    Desk saying(String text) {
        return new Desk(card, verdict, mistake, hints, Optional.of(text));
    }

    /** The same without its message. */
    Desk silent() {
        return new Desk(card, verdict, mistake, hints, Optional.empty());
    }

    /** The test method of the first requirement that is red. */
    Optional<String> firstRed() {
        return verdict.flatMap(Verdict::firstRed).map(RequirementVerdict::method);
    }

    /** Whether everything is green. */
    boolean isGreen() {
        return verdict.filter(known -> known.status() == Verdict.Status.PASSED).isPresent();
    }

    /** Topic and slug. */
    String kata() {
        return card.folder().name();
    }
}
