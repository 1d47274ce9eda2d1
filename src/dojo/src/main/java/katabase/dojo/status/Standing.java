package katabase.dojo.status;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import katabase.dojo.progress.DayActivity;
import katabase.kata.Level;

/**
 * Where the learner stands.
 *
 * @param today the day on which this is asked
 * @param topics the topics, by their names
 * @param due what is to be reviewed now
 * @param days what was done on each day on which something was done
 * @param streak days on end
 * @param problems what could not be read, one line each
 */
record Standing(
        LocalDate today,
        List<TopicStanding> topics,
        DueReviews due,
        SortedMap<LocalDate, DayActivity> days,
        Streak streak,
        List<String> problems) {

    Standing {
        topics = List.copyOf(topics);
        problems = List.copyOf(problems);
    }

    /** All topics together. */
    TopicStanding total() {
        return topics.stream().reduce(TopicStanding.none("all"), Standing::together);
    }

    private static TopicStanding together(TopicStanding one, TopicStanding other) {
        Map<Level, Tally> katas = new EnumMap<>(Level.class);
        katas.putAll(one.katas());
        other.katas().forEach((level, tally) -> katas.merge(level, tally, Tally::plus));
        return new TopicStanding(one.topic(), katas, one.questions().plus(other.questions()));
    }

    /** What was done on a day. */
    int activity(LocalDate day) {
        DayActivity activity = days.get(day);
        return activity == null ? 0 : activity.sum();
    }
}
