package katabase.dojo.interview.rubric;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import katabase.dojo.interview.record.Times;

/**
 * How many statements an attempt sent, and how many the reference solution sends. Both were counted in one run each: where
 * it depends on random data or on who comes first, another run may count others.
 *
 * @param own by requirement
 * @param reference by requirement; empty if it was not counted for these requirements
 */
public record StatementCounts(List<Integer> own, Optional<List<Integer>> reference) {

    /** Copies the lists. A reference that has other requirements is none. */
    public StatementCounts {
        own = List.copyOf(own);
        int size = own.size();
        reference = reference.map(List::copyOf).filter(counts -> counts.size() == size);
    }

    /** Whether there is something to tell: not every kata is about statements. */
    public boolean isTold() {
        return sum(own) > 0;
    }

    /** "14 statements in 6 requirements, the reference solution 12". */
    public String words() {
        return Times.count(sum(own), "statement") + " in " + Times.count(own.size(), "requirement")
                + reference
                        .map(counts -> ", the reference solution " + sum(counts))
                        .orElse("");
    }

    /** The requirements that sent more than the reference solution does: "2: 3 instead of 1". */
    public String more() {
        return reference.stream()
                .flatMap(counts -> IntStream.range(0, own.size())
                        .filter(number -> own.get(number) > counts.get(number))
                        .mapToObj(
                                number -> (number + 1) + ": " + own.get(number) + " instead of " + counts.get(number)))
                .collect(Collectors.joining(", "));
    }

    private static int sum(List<Integer> counts) {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }
}
