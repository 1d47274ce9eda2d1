package katabase.dojo.quiz;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import katabase.dojo.quiz.shelf.QuestionCard;

/** What has been answered in one quiz. */
final class Score {

    private static final int WEAKEST = 5;

    /** How often a concept was asked, and how often the answer was right. */
    record Tally(String topic, String concept, int right, int asked) {

        Tally with(boolean good) {
            return new Tally(topic, concept, right + (good ? 1 : 0), asked + 1);
        }

        double share() {
            return (double) right / asked;
        }
    }

    private final Map<String, Tally> concepts = new LinkedHashMap<>();
    private final List<QuestionCard> wrong = new ArrayList<>();
    private int answered;

    void add(QuestionCard card, boolean good) {
        answered++;
        if (!good) {
            wrong.add(card);
        }
        for (String concept : card.concepts()) {
            Tally before = concepts.getOrDefault(card.topic() + "/" + concept, new Tally(card.topic(), concept, 0, 0));
            concepts.put(card.topic() + "/" + concept, before.with(good));
        }
    }

    int answered() {
        return answered;
    }

    int right() {
        return answered - wrong.size();
    }

    /** What went wrong most, the weakest first; of equal ones that which was asked more often. */
    List<Tally> weakest() {
        return concepts.values().stream()
                .filter(tally -> tally.right() < tally.asked())
                .sorted(Comparator.comparingDouble(Tally::share)
                        .thenComparing(Tally::asked, Comparator.reverseOrder())
                        .thenComparing(Tally::concept))
                .limit(WEAKEST)
                .toList();
    }

    /** The katas that practise what was wrong, such as orm/owning-side. */
    List<String> katas() {
        return wrong.stream()
                .flatMap(card -> card.kataName().stream())
                .distinct()
                .limit(WEAKEST)
                .toList();
    }
}
