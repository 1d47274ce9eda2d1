package katabase.dojo.quiz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import katabase.catalogue.Option;
import katabase.catalogue.Question;
import katabase.catalogue.Step;
import katabase.catalogue.Task;
import katabase.dojo.quiz.shelf.QuestionCard;
import katabase.dojo.quiz.shelf.Shelf;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes questions as JSON. The fields are those of quizzes/quiz.schema.json.
 *
 * @param shelf where they are read
 */
record QuestionJson(Shelf shelf) {

    String write(List<QuestionCard> cards) {
        return new JsonMapper()
                .writeValueAsString(cards.stream().map(this::value).toList());
    }

    private Map<String, Object> value(QuestionCard card) {
        Question question = shelf.topic(card.topic()).orElseThrow().read(card);
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("id", card.id());
        value.put("topic", card.topic());
        value.put("concepts", card.concepts());
        value.put("level", card.levelName());
        value.put("kind", card.kind().name().toLowerCase(Locale.ROOT));
        value.put("prompt", question.prompt());
        putTask(question.task(), value);
        value.put("explanation", question.explanation());
        value.put("source", question.source().toString());
        card.kata().ifPresent(kata -> value.put("kata", kata));
        value.put("location", question.location().text());
        return value;
    }

    private static void putTask(Task task, Map<String, Object> value) {
        if (task instanceof Task.Open open) {
            value.put("checklist", open.checklist());
        } else if (task instanceof Task.Order order) {
            List<Map<String, Object>> steps = new ArrayList<>();
            for (Step step : order.options()) {
                steps.add(Map.of("text", step.text(), "why", step.why()));
            }
            value.put("options", steps);
        } else {
            List<Map<String, Object>> options = new ArrayList<>();
            for (Option option : task.choices()) {
                options.add(Map.of("text", option.text(), "correct", option.correct(), "why", option.why()));
            }
            value.put("options", options);
        }
    }
}
