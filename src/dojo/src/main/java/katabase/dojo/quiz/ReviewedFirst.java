package katabase.dojo.quiz;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import katabase.dojo.progress.Memory;
import katabase.dojo.progress.Progress;
import katabase.dojo.progress.QuestionProgress;
import katabase.dojo.progress.ReviewQueue;
import katabase.dojo.progress.StudyCard;
import katabase.dojo.quiz.shelf.QuestionCard;

/**
 * First what is due, then what is new, then what is remembered, the oldest memory first.
 *
 * @param progress where the learner stands
 * @param now when this is asked
 */
record ReviewedFirst(Progress progress, Instant now) implements QuizQueue {

    @Override
    public List<QuestionCard> order(List<QuestionCard> cards, boolean onlyDue) {
        Map<String, QuestionCard> byId = new LinkedHashMap<>();
        List<StudyCard> study = new ArrayList<>(cards.size());
        for (QuestionCard card : cards) {
            byId.put(card.id(), card);
            study.add(StudyCard.question(card.id(), card.topic(), card.minutes()));
        }
        ReviewQueue queue = new ReviewQueue(progress, now);
        List<StudyCard> ordered = onlyDue ? queue.due(study) : queue.order(study);
        List<QuestionCard> order = new ArrayList<>(cards.size());
        ordered.forEach(card -> order.add(byId.remove(card.id())));
        if (!onlyDue) {
            byId.values().stream()
                    .sorted(Comparator.comparingDouble(this::remembered))
                    .forEach(order::add);
        }
        return order;
    }

    /** The more it is negative, the longer ago, for how stable the memory is. */
    private double remembered(QuestionCard card) {
        return progress.question(card.id())
                .map(QuestionProgress::memory)
                .map(this::remembered)
                .orElse(0.0);
    }

    private double remembered(Memory memory) {
        return -Duration.between(memory.reviewed(), now).toSeconds() / memory.stability();
    }
}
