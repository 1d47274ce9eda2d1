package katabase.dojo.interview.plan;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import katabase.catalogue.Answers;
import katabase.catalogue.FollowUp;
import katabase.catalogue.Question;
import katabase.dojo.curriculum.KataCard;
import katabase.dojo.help.Help;
import katabase.dojo.progress.Deck;
import katabase.dojo.quiz.shelf.QuestionCard;
import katabase.dojo.quiz.shelf.Shelf;
import katabase.dojo.quiz.shelf.TopicShelf;

/** What the names and ids of a plan stand for. What is no longer there is empty. */
public final class InterviewContent {

    private final Shelf shelf;
    private final List<KataCard> katas;
    private final Map<String, QuestionCard> questions;

    private InterviewContent(Deck deck) {
        this.shelf = deck.shelf();
        this.katas = deck.katas();
        this.questions = shelf.byId();
    }

    /**
     * That of a workspace.
     *
     * @param workspace the folder of the root POM
     * @param clock tells how old files are
     */
    public static InterviewContent of(Path workspace, Clock clock) {
        return new InterviewContent(Deck.of(workspace, clock));
    }

    /** What is wrong with quiz files, one line each. */
    public List<String> problems() {
        return shelf.problems();
    }

    /** What an interview can be made of. */
    public Material material() {
        return new Material(
                katas,
                List.copyOf(questions.values()),
                kata -> followUps(kata).stream().map(FollowUp::question).toList());
    }

    /** The kata of a name such as orm/owning-side. */
    public Optional<KataCard> kata(String name) {
        return katas.stream().filter(kata -> kata.folder().name().equals(name)).findFirst();
    }

    /** What is known of a question without its texts. */
    public Optional<QuestionCard> card(String id) {
        return Optional.ofNullable(questions.get(id));
    }

    /** A question with its texts. */
    public Optional<Question> question(String id) {
        return card(id).flatMap(card -> shelf.topic(card.topic()).map(topic -> topic.read(card)));
    }

    /** The questions that a kata practises. */
    public List<Question> questionsOf(KataCard kata) {
        return material().questions().stream()
                .filter(card -> card.kataName().equals(Optional.of(kata.folder().name())))
                .flatMap(card -> question(card.id()).stream())
                .toList();
    }

    /** The title of a concept; its slug, if it has none. */
    public String concept(String topic, String slug) {
        return shelf.topic(topic)
                .map(TopicShelf::concepts)
                .map(titles -> titles.get(slug))
                .orElse(slug);
    }

    /** What belongs to the solution of a kata; empty if it has errors. */
    public Optional<Answers> answers(KataCard kata) {
        return Help.of(kata.folder()).answers();
    }

    /** The model answer of a follow-up; empty if none is written. */
    public Optional<String> answer(KataCard kata, String question) {
        return followUps(kata).stream()
                .filter(followUp -> followUp.question().equals(question))
                .map(FollowUp::answer)
                .filter(answer -> !answer.isEmpty())
                .findFirst();
    }

    /** What an interviewer asks next about a kata. */
    public List<FollowUp> followUps(KataCard kata) {
        return answers(kata)
                .map(answers -> FollowUp.in(answers.explanation().followUps()))
                .orElse(List.of());
    }
}
