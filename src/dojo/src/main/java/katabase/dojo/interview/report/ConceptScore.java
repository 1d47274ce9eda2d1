package katabase.dojo.interview.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import katabase.dojo.interview.plan.InterviewContent;
import katabase.dojo.interview.record.Confidence;
import katabase.dojo.interview.record.InterviewEntry.QuestionAnswered;
import katabase.dojo.interview.record.InterviewEntry.Spoken;
import katabase.dojo.interview.record.Proceedings;
import katabase.dojo.interview.record.Times;
import katabase.dojo.quiz.shelf.QuestionCard;

/**
 * How the questions about one concept were answered.
 *
 * @param title the concept's
 * @param score how much was right: 1 for each right answer, and the share of the points of an open question
 * @param asked how many questions were asked
 * @param surelyWrong how many answers were wrong though the candidate was sure
 */
record ConceptScore(String title, double score, int asked, int surelyWrong) {

    /** Those of an interview, the weakest first. */
    static List<ConceptScore> of(Proceedings proceedings, InterviewContent content) {
        Map<String, ConceptScore> scores = new LinkedHashMap<>();
        proceedings
                .all(QuestionAnswered.class)
                .forEach(answer -> content.card(answer.question())
                        .ifPresent(card -> add(
                                scores,
                                card,
                                answer.right() ? 1 : 0,
                                !answer.right() && answer.confidence() == Confidence.SURE ? 1 : 0,
                                content)));
        proceedings
                .all(Spoken.class)
                .forEach(spoken -> content.card(spoken.question())
                        .ifPresent(card -> add(scores, card, spoken.checklist().share(), 0, content)));
        List<ConceptScore> sorted = new ArrayList<>(scores.values());
        sorted.sort(Comparator.comparingDouble(ConceptScore::share).thenComparing(ConceptScore::title));
        return sorted;
    }

    private static void add(
            Map<String, ConceptScore> scores,
            QuestionCard card,
            double score,
            int surelyWrong,
            InterviewContent content) {
        for (String slug : card.concepts()) {
            String title = content.concept(card.topic(), slug);
            scores.merge(
                    card.topic() + "/" + slug,
                    new ConceptScore(title, score, 1, surelyWrong),
                    (before, more) -> new ConceptScore(
                            title,
                            before.score + more.score,
                            before.asked + more.asked,
                            before.surelyWrong + more.surelyWrong));
        }
    }

    /** 0 to 1. */
    double share() {
        return score / asked;
    }

    /** "50 % of 2 questions, 1 wrong though sure". */
    String words() {
        return Math.round(share() * 100) + " % of " + Times.count(asked, "question")
                + (surelyWrong > 0 ? ", " + surelyWrong + " wrong though sure" : "");
    }
}
