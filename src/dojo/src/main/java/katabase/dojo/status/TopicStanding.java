package katabase.dojo.status;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import katabase.kata.Level;

/**
 * Where the learner stands in one topic.
 *
 * @param topic its name
 * @param katas how many katas of each level are solved
 * @param questions how many questions were answered
 */
record TopicStanding(String topic, Map<Level, Tally> katas, Tally questions) {

    TopicStanding {
        Map<Level, Tally> copy = new EnumMap<>(Level.class);
        copy.putAll(katas);
        katas = Collections.unmodifiableMap(copy);
    }

    static TopicStanding none(String topic) {
        return new TopicStanding(topic, Map.of(), Tally.NONE);
    }

    TopicStanding plusKata(Level level, boolean solved) {
        Map<Level, Tally> more = new EnumMap<>(Level.class);
        more.putAll(katas);
        more.put(level, katas(level).plus(solved));
        return new TopicStanding(topic, more, questions);
    }

    TopicStanding plusQuestion(boolean answered) {
        return new TopicStanding(topic, katas, questions.plus(answered));
    }

    /** The katas of a level. */
    Tally katas(Level level) {
        return katas.getOrDefault(level, Tally.NONE);
    }

    /** The katas of all levels. */
    Tally allKatas() {
        return katas.values().stream().reduce(Tally.NONE, Tally::plus);
    }
}
