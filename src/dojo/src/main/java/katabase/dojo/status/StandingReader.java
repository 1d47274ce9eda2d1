package katabase.dojo.status;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import katabase.dojo.curriculum.KataCard;
import katabase.dojo.progress.Deck;
import katabase.dojo.progress.Progress;
import katabase.dojo.progress.ProgressStore;
import katabase.dojo.progress.ReviewQueue;
import katabase.journal.JournalProblem;

/**
 * Finds out where the learner stands.
 *
 * @param workspace the folder of the root POM
 * @param clock tells the time, and where a day begins
 */
record StandingReader(Path workspace, Clock clock) {

    /**
     * Reads the katas, the questions and the journal.
     *
     * @throws katabase.journal.JournalUnavailable if the journal cannot be read
     */
    Standing read() {
        Deck deck = Deck.of(workspace, clock);
        Progress progress = ProgressStore.of(workspace, clock.getZone()).read();
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        List<String> problems = new ArrayList<>(deck.shelf().problems());
        progress.problems().stream().map(JournalProblem::toString).forEach(problems::add);
        return new Standing(
                today,
                topics(deck, progress),
                DueReviews.of(new ReviewQueue(progress, clock.instant()).due(deck.cards())),
                progress.days(),
                Streak.of(progress.days(), today),
                problems);
    }

    private static List<TopicStanding> topics(Deck deck, Progress progress) {
        Map<String, TopicStanding> topics = new LinkedHashMap<>();
        for (KataCard kata : deck.katas()) {
            String topic = kata.folder().topic();
            boolean solved = progress.kata(kata.folder().name()).isSolved();
            TopicStanding before = topics.getOrDefault(topic, TopicStanding.none(topic));
            topics.put(topic, before.plusKata(kata.level(), solved));
        }
        deck.shelf().cards().forEach(question -> {
            boolean answered = progress.question(question.id()).isPresent();
            TopicStanding before = topics.getOrDefault(question.topic(), TopicStanding.none(question.topic()));
            topics.put(question.topic(), before.plusQuestion(answered));
        });
        return List.copyOf(topics.values());
    }
}
