package katabase.rules.proof;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import katabase.catalogue.Question;
import katabase.catalogue.TopicQuiz;

/**
 * How much of a topic's quiz is proven.
 *
 * @param quiz the topic's questions
 */
record Share(TopicQuiz quiz) {

    /** "orm: 61 of 93 questions are proven (66 %); not: 26 django-only, 6 design". */
    String text() {
        int all = quiz.questions().size();
        long proven = quiz.questions().stream()
                .filter(question -> question.proof().isPresent())
                .count();
        Map<String, Long> reasons = quiz.questions().stream()
                .map(Question::unproven)
                .flatMap(unproven -> unproven.stream())
                .map(reason -> reason.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.groupingBy(reason -> reason, TreeMap::new, Collectors.counting()));
        String rest = reasons.entrySet().stream()
                .map(reason -> reason.getValue() + " " + reason.getKey())
                .collect(Collectors.joining(", "));
        return quiz.topic() + ": " + proven + " of " + all + " questions are proven ("
                + Math.round(100.0 * proven / all) + " %)" + (rest.isEmpty() ? "" : "; not: " + rest);
    }
}
