package katabase.dojo.progress;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.Stream;

/**
 * The one queue for katas and questions: what is due, then what is new.
 *
 * @param progress where the learner stands
 * @param now when this is asked
 */
public record ReviewQueue(Progress progress, Instant now) {

    private record Due(StudyCard card, double overdue) {}

    private record NewOfTopic(int place, int minutes, Deque<StudyCard> rest) {}

    /** What is due, then what is new. */
    public List<StudyCard> order(Collection<StudyCard> cards) {
        return Stream.concat(due(cards).stream(), fresh(cards).stream()).toList();
    }

    /**
     * The cards that are due. First comes what is most likely to be forgotten: the longest since, for its stability.
     */
    public List<StudyCard> due(Collection<StudyCard> cards) {
        List<Due> due = new ArrayList<>();
        for (StudyCard card : cards) {
            progress.memory(card)
                    .filter(memory -> memory.isDue(now))
                    .ifPresent(memory -> due.add(new Due(card, overdue(memory))));
        }
        due.sort(Comparator.comparingDouble(Due::overdue)
                .reversed()
                .thenComparing(one -> one.card().id()));
        return due.stream().map(Due::card).toList();
    }

    private double overdue(Memory memory) {
        return Duration.between(memory.reviewed(), now).toSeconds() / memory.stability();
    }

    /**
     * The cards that were never studied, spread over their topics so that each topic gets about as many minutes; the
     * cards of one topic stay in their order, and so do the topics. A kata that is solved is not new, however it was
     * solved.
     */
    public List<StudyCard> fresh(Collection<StudyCard> cards) {
        Map<String, Deque<StudyCard>> topics = new LinkedHashMap<>();
        cards.stream()
                .filter(this::isNew)
                .forEach(card -> topics.computeIfAbsent(card.topic(), topic -> new ArrayDeque<>())
                        .add(card));
        PriorityQueue<NewOfTopic> turns =
                new PriorityQueue<>(Comparator.comparingInt(NewOfTopic::minutes).thenComparing(NewOfTopic::place));
        topics.values().forEach(rest -> turns.add(new NewOfTopic(turns.size(), 0, rest)));
        List<StudyCard> spread = new ArrayList<>();
        while (!turns.isEmpty()) {
            NewOfTopic turn = turns.remove();
            StudyCard card = turn.rest().removeFirst();
            spread.add(card);
            if (!turn.rest().isEmpty()) {
                turns.add(new NewOfTopic(turn.place(), turn.minutes() + card.minutes(), turn.rest()));
            }
        }
        return spread;
    }

    private boolean isNew(StudyCard card) {
        return progress.memory(card).isEmpty()
                && (card.kind() == StudyCard.Kind.QUESTION
                        || !progress.kata(card.id()).isSolved());
    }
}
