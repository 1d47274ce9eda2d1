package katabase.dojo.drill;

import java.util.ArrayList;
import java.util.List;
import katabase.dojo.progress.StudyCard;

/**
 * What is done in a drill.
 *
 * @param cards in their order
 * @param minutes how long all of them should take
 */
record DrillPlan(List<StudyCard> cards, int minutes) {

    DrillPlan {
        cards = List.copyOf(cards);
    }

    /**
     * Fills the time: takes from the queue what still fits, in its order. What is too long is left for a longer drill, so
     * that smaller things behind it are not held up.
     *
     * @param queue what is due, then what is new
     * @param time how many minutes there are
     */
    static DrillPlan of(List<StudyCard> queue, int time) {
        List<StudyCard> chosen = new ArrayList<>();
        int minutes = 0;
        for (StudyCard card : queue) {
            if (minutes + card.minutes() <= time) {
                chosen.add(card);
                minutes += card.minutes();
            }
        }
        return new DrillPlan(chosen, minutes);
    }

    /** The plan in pieces that are done at a stretch: a kata, or the questions up to the next kata. */
    List<List<StudyCard>> stretches() {
        List<List<StudyCard>> stretches = new ArrayList<>();
        StudyCard before = null;
        for (StudyCard card : cards) {
            boolean goesOn = before != null
                    && before.kind() == StudyCard.Kind.QUESTION
                    && card.kind() == StudyCard.Kind.QUESTION;
            if (!goesOn) {
                stretches.add(new ArrayList<>());
            }
            stretches.get(stretches.size() - 1).add(card);
            before = card;
        }
        return stretches;
    }
}
