package katabase.dojo.progress;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import katabase.dojo.curriculum.Curriculum;
import katabase.dojo.curriculum.KataCard;
import katabase.dojo.quiz.shelf.QuestionCard;
import katabase.dojo.quiz.shelf.Shelf;
import katabase.dojo.quiz.shelf.ShelfReader;

/** All that can be studied in a workspace: its katas and its questions. */
public final class Deck {

    private final Map<String, KataCard> katas = new LinkedHashMap<>();
    private final Map<String, QuestionCard> questions = new LinkedHashMap<>();
    private final Shelf shelf;

    private Deck(List<KataCard> katas, Shelf shelf) {
        katas.forEach(kata -> this.katas.put(kata.folder().name(), kata));
        shelf.cards().forEach(question -> this.questions.put(question.id(), question));
        this.shelf = shelf;
    }

    /**
     * Reads what is there. A quiz file with errors is left out, see {@link Shelf#problems()}.
     *
     * @param workspace the folder of the root POM
     * @param clock tells how old files are
     */
    public static Deck of(Path workspace, Clock clock) {
        return new Deck(new Curriculum(workspace).cards(), new ShelfReader(workspace, clock).read());
    }

    /** The katas, topic by topic, in the order in which they are to be solved. */
    public List<KataCard> katas() {
        return List.copyOf(katas.values());
    }

    /** Where the questions are. */
    public Shelf shelf() {
        return shelf;
    }

    /** The kata of a card. */
    public Optional<KataCard> kata(StudyCard card) {
        return card.kind() == StudyCard.Kind.KATA ? Optional.ofNullable(katas.get(card.id())) : Optional.empty();
    }

    /** The question of a card. */
    public Optional<QuestionCard> question(StudyCard card) {
        return card.kind() == StudyCard.Kind.QUESTION
                ? Optional.ofNullable(questions.get(card.id()))
                : Optional.empty();
    }

    /** All cards, in the order in which they are to be learnt: each kata with its questions, then the other questions. */
    public List<StudyCard> cards() {
        Map<String, List<StudyCard>> ofKata = new LinkedHashMap<>();
        List<StudyCard> others = new ArrayList<>();
        for (QuestionCard question : questions.values()) {
            StudyCard card = StudyCard.question(question.id(), question.topic(), question.minutes());
            question.kataName()
                    .filter(katas::containsKey)
                    .map(name -> ofKata.computeIfAbsent(name, kata -> new ArrayList<>()))
                    .orElse(others)
                    .add(card);
        }
        List<StudyCard> cards = new ArrayList<>();
        for (KataCard kata : katas.values()) {
            String name = kata.folder().name();
            cards.add(StudyCard.kata(name, kata.folder().topic(), kata.minutes()));
            cards.addAll(ofKata.getOrDefault(name, List.of()));
        }
        cards.addAll(others);
        return cards;
    }
}
