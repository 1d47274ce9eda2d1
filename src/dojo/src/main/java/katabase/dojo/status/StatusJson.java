package katabase.dojo.status;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import katabase.kata.Level;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where the learner stands, for programs.
 *
 * @param standing where that is
 */
record StatusJson(Standing standing) {

    /** The JSON on one line. */
    String text() {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("version", 1);
        value.put("today", standing.today().toString());
        value.put("topics", standing.topics().stream().map(StatusJson::topic).toList());
        value.put(
                "due",
                Map.of(
                        "katas", standing.due().katas(),
                        "questions", standing.due().questions(),
                        "minutes", standing.due().minutes()));
        value.put(
                "streak",
                Map.of(
                        "current", standing.streak().current(),
                        "longest", standing.streak().longest()));
        List<Map<String, Object>> days = new ArrayList<>();
        standing.days()
                .forEach((day, activity) -> days.add(
                        Map.of("day", day.toString(), "attempts", activity.attempts(), "answers", activity.answers())));
        value.put("days", days);
        value.put("problems", standing.problems());
        return new JsonMapper().writeValueAsString(value);
    }

    private static Map<String, Object> topic(TopicStanding topic) {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("topic", topic.topic());
        Map<String, Object> levels = new LinkedHashMap<>();
        for (Level level : Level.values()) {
            levels.put(level.name().toLowerCase(Locale.ROOT), tally(topic.katas(level), "solved"));
        }
        value.put("katas", levels);
        value.put("questions", tally(topic.questions(), "answered"));
        return value;
    }

    private static Map<String, Object> tally(Tally tally, String done) {
        return Map.of(done, tally.done(), "all", tally.all());
    }
}
