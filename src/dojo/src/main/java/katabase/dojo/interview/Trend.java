package katabase.dojo.interview;

import java.util.List;
import java.util.stream.Collectors;

/**
 * How something develops.
 *
 * @param values the earliest first
 */
record Trend(List<Integer> values) {

    private static final double NOTICEABLE = 0.5;
    private static final int MOST_SHOWN = 10;

    /** "2 2 3 4  rises": the last ones, and in which direction they go from their first half to the other one. */
    String words() {
        List<Integer> last = values.subList(Math.max(0, values.size() - MOST_SHOWN), values.size());
        String numbers = last.stream().map(String::valueOf).collect(Collectors.joining(" "));
        return last.size() < 2 ? numbers : numbers + "  " + direction(last);
    }

    private static String direction(List<Integer> values) {
        int middle = values.size() / 2;
        double change = mean(values.subList(values.size() - middle, values.size())) - mean(values.subList(0, middle));
        return change >= NOTICEABLE ? "rises" : change <= -NOTICEABLE ? "falls" : "stays";
    }

    private static double mean(List<Integer> values) {
        return values.stream().mapToInt(Integer::intValue).average().orElse(0);
    }
}
