package katabase.dojo.drill;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import katabase.dojo.progress.Deck;
import katabase.dojo.progress.Progress;
import katabase.dojo.progress.StudyCard;
import katabase.dojo.terminal.Margin;

/**
 * A plan as a learner reads it.
 *
 * @param deck where the katas and questions are
 * @param progress tells what is a review
 * @param columns the longest line, where the words allow it
 */
record PlanText(Deck deck, Progress progress, int columns) {

    List<String> lines(DrillPlan plan, int time) {
        Margin margin = new Margin(columns);
        List<String> lines = new ArrayList<>();
        if (plan.cards().isEmpty()) {
            return margin.put(
                    "drill", "nothing is due or new that takes no more than " + time + " min: try more --minutes");
        }
        lines.addAll(margin.put("drill", plan.minutes() + " of " + time + " min"));
        for (List<StudyCard> stretch : plan.stretches()) {
            int minutes = stretch.stream().mapToInt(StudyCard::minutes).sum();
            lines.addAll(margin.put(minutes + " min", words(stretch)));
        }
        return lines;
    }

    private String words(List<StudyCard> stretch) {
        StudyCard first = stretch.get(0);
        return deck.kata(first)
                .map(kata ->
                        kata.folder().name() + ": " + kata.title() + ", " + kata.levelName() + " (" + kind(first) + ")")
                .orElseGet(() -> questions(stretch));
    }

    private String questions(List<StudyCard> stretch) {
        long reviews = stretch.stream().filter(this::isReview).count();
        String topics = stretch.stream().map(StudyCard::topic).distinct().collect(Collectors.joining(", "));
        return stretch.size() + (stretch.size() == 1 ? " question" : " questions") + " on " + topics + " (" + reviews
                + " due, " + (stretch.size() - reviews) + " new)";
    }

    private String kind(StudyCard card) {
        return isReview(card) ? "due" : "new";
    }

    private boolean isReview(StudyCard card) {
        return progress.memory(card).isPresent();
    }
}
