package katabase.dojo.quiz.shelf;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import katabase.catalogue.Kind;
import katabase.kata.Level;

/**
 * What is known of a question before its text is read.
 *
 * @param id its id, unique over all topics
 * @param topic its topic's slug
 * @param level whom an interviewer asks it
 * @param kind how it is answered
 * @param concepts the slugs of its concepts, at least one
 * @param kata the slug of the kata of its topic that practises it
 * @param line where it stands in its topic's file, counted from 1
 * @param start where its text begins among the texts of its topic, in bytes
 * @param length how long that text is, in bytes
 */
public record QuestionCard(
        String id,
        String topic,
        Level level,
        Kind kind,
        List<String> concepts,
        Optional<String> kata,
        int line,
        long start,
        int length) {

    /** Copies the concepts. */
    public QuestionCard {
        concepts = List.copyOf(concepts);
    }

    /** The level in lower case. */
    public String levelName() {
        return level.name().toLowerCase(Locale.ROOT);
    }

    /** How long it should take, from the first sight to having read why. */
    public int minutes() {
        return switch (kind) {
            case SINGLE, MULTIPLE -> 1;
            case PREDICT, ORDER, OPEN -> 2;
        };
    }

    /** The name of its kata, such as orm/owning-side. */
    public Optional<String> kataName() {
        return kata.map(slug -> topic + "/" + slug);
    }
}
