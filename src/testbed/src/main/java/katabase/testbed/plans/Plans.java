package katabase.testbed.plans;

import java.util.List;

/**
 * How PostgreSQL executed the statements of some piece of the learner's code, in their order.
 *
 * @param list their plans
 */
public record Plans(List<Plan> list) {

    public Plans {
        list = List.copyOf(list);
    }

    /** How many pages all of them read, from the cache or not; planning is not counted. */
    public long pages() {
        return list.stream().mapToLong(Plan::pages).sum();
    }

    /**
     * Fails if all of them together read more pages.
     *
     * @param most the limit
     * @param what what the learner's code did: "finding the boats with a keel"
     * @param why the mistake that this usually is, and what it costs in production
     */
    public void readAtMost(long most, String what, String why) {
        if (pages() > most) {
            throw new AssertionError(
                    what + " read " + pages() + " pages, at most " + most + " expected: " + why + this);
        }
    }

    /** Each statement with its plan, on lines of their own, each after a line break. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Plan plan : list) {
            text.append("\n  ")
                    .append(plan.sql().strip().replaceAll("\\s+", " "))
                    .append(plan);
        }
        return text.toString();
    }
}
