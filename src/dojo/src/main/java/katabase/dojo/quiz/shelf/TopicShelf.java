package katabase.dojo.quiz.shelf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import katabase.catalogue.Question;

/** The questions of one topic. */
public final class TopicShelf {

    private final String topic;
    private final String title;
    private final Map<String, String> concepts;
    private final List<QuestionCard> cards;
    private final Path file;
    private final Texts texts;

    TopicShelf(
            String topic,
            String title,
            Map<String, String> concepts,
            List<QuestionCard> cards,
            Path file,
            Texts texts) {
        this.topic = topic;
        this.title = title;
        this.concepts = Collections.unmodifiableMap(new LinkedHashMap<>(concepts));
        this.cards = List.copyOf(cards);
        this.file = file;
        this.texts = texts;
    }

    /** The topic's slug. */
    public String topic() {
        return topic;
    }

    /** The topic's name. */
    public String title() {
        return title;
    }

    /** The titles of its concepts by their slugs, in the order of the file. */
    public Map<String, String> concepts() {
        return concepts;
    }

    /** Its questions, in the order of the file. */
    public List<QuestionCard> cards() {
        return cards;
    }

    /** The quiz file, as seen from the workspace. */
    Path file() {
        return file;
    }

    /**
     * Reads one question.
     *
     * @param card a card of this topic
     * @return the question with all its texts
     * @throws UncheckedIOException if its text is gone
     */
    public Question read(QuestionCard card) {
        try {
            return new QuestionText(file).read(card, texts.read(card.start(), card.length()));
        } catch (IOException gone) {
            throw new UncheckedIOException("the question " + card.id() + " cannot be read any more: start again", gone);
        }
    }
}
