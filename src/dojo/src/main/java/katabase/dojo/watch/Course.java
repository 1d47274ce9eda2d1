package katabase.dojo.watch;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import katabase.dojo.curriculum.KataCard;
import katabase.dojo.progress.KataState;

/**
 * The way through the katas.
 *
 * @param cards all of them, in their order; at least one
 * @param logbook what the learner has solved
 */
record Course(List<KataCard> cards, Logbook logbook) {

    Course {
        cards = List.copyOf(cards);
    }

    /** Where the learner stopped: the last kata, if it is not solved, else what comes after it. */
    KataCard start() {
        Optional<KataCard> last = logbook.last().flatMap(this::named);
        return last.map(card -> isOpen(card) ? card : after(card))
                .or(() -> cards.stream().filter(this::isOpen).findFirst())
                .orElse(cards.get(0));
    }

    private Optional<KataCard> named(String kata) {
        return cards.stream().filter(card -> card.folder().name().equals(kata)).findFirst();
    }

    /** The next kata that is not solved, after the last one the first again; when all are solved, just the next one. */
    KataCard after(KataCard card) {
        return following(card, this::isOpen)
                .or(() -> following(card, other -> true))
                .orElse(card);
    }

    private Optional<KataCard> following(KataCard card, Predicate<KataCard> wanted) {
        int here = cards.indexOf(card);
        return IntStream.range(1, cards.size())
                .mapToObj(distance -> cards.get((here + distance) % cards.size()))
                .filter(wanted)
                .findFirst();
    }

    /** The kata before another one in the order, solved or not; before the first one the last. */
    KataCard before(KataCard card) {
        return cards.get((cards.indexOf(card) + cards.size() - 1) % cards.size());
    }

    /** How many are not solved. */
    long open() {
        return cards.stream().filter(this::isOpen).count();
    }

    /** Where a kata stands in its topic: "orm 3 of 8, 2 solved". */
    String place(KataCard card) {
        String topic = card.folder().topic();
        List<KataCard> all = cards.stream()
                .filter(other -> other.folder().topic().equals(topic))
                .toList();
        long solved = all.stream().filter(other -> !isOpen(other)).count();
        return topic + " " + (all.indexOf(card) + 1) + " of " + all.size() + ", " + solved + " solved";
    }

    private boolean isOpen(KataCard card) {
        return logbook.state(card.folder().name()) != KataState.SOLVED;
    }
}
