package katabase.dojo.quiz;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import katabase.dojo.quiz.shelf.QuestionCard;

/**
 * Takes the topics in turn, and the questions of a topic at random.
 *
 * @param seed equal seeds give equal orders
 */
record SpreadOverTopics(long seed) implements QuizQueue {

    @Override
    public List<QuestionCard> order(List<QuestionCard> cards, boolean onlyDue) {
        List<QuestionCard> shuffled = new ArrayList<>(cards);
        Collections.shuffle(shuffled, new Random(seed));
        Map<String, Deque<QuestionCard>> topics = new LinkedHashMap<>();
        shuffled.forEach(card -> topics.computeIfAbsent(card.topic(), topic -> new ArrayDeque<>())
                .add(card));
        List<QuestionCard> order = new ArrayList<>(cards.size());
        while (order.size() < cards.size()) {
            for (Deque<QuestionCard> topic : topics.values()) {
                if (!topic.isEmpty()) {
                    order.add(topic.remove());
                }
            }
        }
        return order;
    }
}
