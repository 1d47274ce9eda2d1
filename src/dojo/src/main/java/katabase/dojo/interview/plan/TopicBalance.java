package katabase.dojo.interview.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Counts the minutes that each topic has got, so that the next thing goes to the one that has got least. */
final class TopicBalance {

    private final List<String> order;
    private final Map<String, Integer> minutes = new HashMap<>();

    /**
     * @param topics all that there are
     * @param random decides which of two topics with equal minutes comes first
     */
    TopicBalance(Collection<String> topics, Random random) {
        order = new ArrayList<>(topics.stream().sorted().toList());
        Collections.shuffle(order, random);
    }

    /** A topic has got something. */
    void add(String topic, int time) {
        minutes.merge(topic, time, Integer::sum);
    }

    /** The topic that has got least; empty if there is none to choose from. */
    Optional<String> poorest(Collection<String> topics) {
        return order.stream()
                .filter(topics::contains)
                .min(Comparator.comparingInt(topic -> minutes.getOrDefault(topic, 0)));
    }
}
