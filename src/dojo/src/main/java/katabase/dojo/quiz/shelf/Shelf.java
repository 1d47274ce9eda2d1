package katabase.dojo.quiz.shelf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The questions of a workspace.
 *
 * @param topics its topics, in the order of their files; no id stands twice
 * @param problems what is wrong with quiz files, one line each, with file and line; their questions are missing
 * @param notes what else a person should know, one line each
 */
public record Shelf(List<TopicShelf> topics, List<String> problems, List<String> notes) {

    /** Copies the lists. */
    public Shelf {
        topics = List.copyOf(topics);
        problems = List.copyOf(problems);
        notes = List.copyOf(notes);
    }

    /** The cards of all questions. */
    public Stream<QuestionCard> cards() {
        return topics.stream().map(TopicShelf::cards).flatMap(List::stream);
    }

    /** A topic by its slug. */
    public Optional<TopicShelf> topic(String slug) {
        return topics.stream().filter(topic -> topic.topic().equals(slug)).findFirst();
    }

    /** The cards of all questions by id. */
    public Map<String, QuestionCard> byId() {
        Map<String, QuestionCard> cards = new HashMap<>();
        cards().forEach(card -> cards.put(card.id(), card));
        return cards;
    }
}
