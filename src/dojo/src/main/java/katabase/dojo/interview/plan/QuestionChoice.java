package katabase.dojo.interview.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import katabase.catalogue.Kind;
import katabase.dojo.quiz.shelf.QuestionCard;

/** Chooses questions, for the topics that have got least. What a chosen kata is about is left out: it would help. */
final class QuestionChoice {

    private final Suitability suitability;
    private final Seen seen;
    private final TopicBalance balance;
    private final List<QuestionCard> shuffled;
    private final Set<String> concepts = new HashSet<>();

    /**
     * @param questions from which to choose
     * @param katas the names of the katas that are chosen
     * @param suitability which levels are given
     * @param seen what is better left out
     * @param balance what each topic has got; counts what is chosen here
     * @param random decides among what is equally good
     */
    QuestionChoice(
            List<QuestionCard> questions,
            Set<String> katas,
            Suitability suitability,
            Seen seen,
            TopicBalance balance,
            Random random) {
        this.suitability = suitability;
        this.seen = seen;
        this.balance = balance;
        this.shuffled = new ArrayList<>(questions.stream()
                .filter(card -> card.kataName().filter(katas::contains).isEmpty())
                .toList());
        Collections.shuffle(shuffled, random);
    }

    /** An open question; empty if there is none. */
    Optional<QuestionCard> discussion() {
        return next(shuffled.stream().filter(card -> card.kind() == Kind.OPEN).toList());
    }

    /**
     * Questions that are not open.
     *
     * @param minutes how long they may take together; one is given in any case
     */
    List<QuestionCard> warmUp(int minutes) {
        List<QuestionCard> chosen = new ArrayList<>();
        int left = minutes;
        Optional<QuestionCard> next = next(unasked(chosen, Integer.MAX_VALUE));
        while (next.isPresent()) {
            chosen.add(next.get());
            left -= next.get().minutes();
            next = next(unasked(chosen, left));
        }
        return chosen;
    }

    private List<QuestionCard> unasked(List<QuestionCard> chosen, int minutes) {
        return shuffled.stream()
                .filter(card -> card.kind() != Kind.OPEN)
                .filter(card -> suitability.fits(card.level()))
                .filter(card -> card.minutes() <= minutes && !chosen.contains(card))
                .toList();
    }

    /** Of what was seen least recently, the best one of the topic that has got least. */
    private Optional<QuestionCard> next(List<QuestionCard> cards) {
        int least = cards.stream().mapToInt(card -> seen.of(card.id())).min().orElse(0);
        List<QuestionCard> fresh =
                cards.stream().filter(card -> seen.of(card.id()) == least).toList();
        Set<String> topics = fresh.stream().map(QuestionCard::topic).collect(Collectors.toSet());
        Optional<QuestionCard> next = balance.poorest(topics)
                .flatMap(topic -> fresh.stream()
                        .filter(card -> card.topic().equals(topic))
                        .min(better()));
        next.ifPresent(card -> {
            balance.add(card.topic(), card.minutes());
            concepts.addAll(card.concepts());
        });
        return next;
    }

    /** What is not of a concept again, then, of discussions, what is of the level. */
    private Comparator<QuestionCard> better() {
        return Comparator.comparingLong((QuestionCard card) ->
                        card.concepts().stream().filter(concepts::contains).count())
                .thenComparingInt(card -> card.kind() == Kind.OPEN ? suitability.distance(card.level()) : 0);
    }
}
