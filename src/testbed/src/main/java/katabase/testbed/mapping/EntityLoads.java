package katabase.testbed.mapping;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jspecify.annotations.Nullable;

/**
 * How many entities Hibernate made of rows while some piece of the learner's code ran.
 *
 * @param counts from an entity's simple class name to how many of it were loaded; what was not loaded is not in it
 */
public record EntityLoads(Map<String, Long> counts) {

    public EntityLoads {
        counts = Map.copyOf(counts);
    }

    /** What a piece of code returned, and what was loaded meanwhile. */
    public record Counted<T extends @Nullable Object>(T result, EntityLoads loads) {}

    /**
     * Runs a piece of the learner's code and counts what is loaded by all sessions of the factory.
     *
     * @throws Exception whatever it throws
     */
    public static <T extends @Nullable Object> Counted<T> during(SessionFactory sessions, Callable<T> code)
            throws Exception {
        Statistics statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            statistics.clear();
            T result = code.call();
            return new Counted<>(result, of(statistics));
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }

    private static EntityLoads of(Statistics statistics) {
        Map<String, Long> counts = new TreeMap<>();
        for (String entity : statistics.getEntityNames()) {
            long loaded = statistics.getEntityStatistics(entity).getLoadCount();
            if (loaded > 0) {
                counts.put(entity.substring(entity.lastIndexOf('.') + 1), loaded);
            }
        }
        return new EntityLoads(counts);
    }

    /** How many of all entities together. */
    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** As words: "35 Bike, 5 Station". */
    @Override
    public String toString() {
        return counts.isEmpty()
                ? "none"
                : new TreeMap<>(counts)
                        .entrySet().stream()
                                .map(each -> each.getValue() + " " + each.getKey())
                                .collect(Collectors.joining(", "));
    }
}
