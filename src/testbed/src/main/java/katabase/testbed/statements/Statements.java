package katabase.testbed.statements;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The statements that some piece of the learner's code sent, in order, with assertions whose messages show them.
 *
 * @param list the statements
 */
public record Statements(List<Sent> list) {

    private static final int SHOWN = 12;

    public Statements {
        list = List.copyOf(list);
    }

    /** Only those that name a table. */
    public Statements on(String table) {
        return only(sent -> sent.mentions(table));
    }

    /** Only those that start with a word such as select or insert. */
    public Statements starting(String verb) {
        return only(sent -> sent.verb().equals(verb));
    }

    /** Only those that write: insert, update, delete, merge, and a WITH that holds one of them. */
    public Statements writing() {
        return only(Sent::writes);
    }

    /** Only those that satisfy a condition. */
    public Statements only(Predicate<Sent> condition) {
        return new Statements(list.stream().filter(condition).toList());
    }

    public int count() {
        return list.size();
    }

    /** Those that were sent more than once, the most frequent one first: "80 times select ...", each on a line. */
    public String repeated() {
        return list.stream()
                .collect(Collectors.groupingBy(Sent::sql, LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(each -> each.getValue() > 1)
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(each -> "\n  " + each.getValue() + " times " + each.getKey())
                .collect(Collectors.joining());
    }

    /**
     * Fails unless there are at most so many.
     *
     * @param most the limit
     * @param what what the learner's code did: "loading one artefact"
     * @param why the mistake that this usually is, and what it costs in production
     */
    public void atMost(int most, String what, String why) {
        if (count() > most) {
            throw new AssertionError(
                    message(most == 0 ? "none was expected" : "at most " + most + " expected", what, why));
        }
    }

    /** Fails unless there are exactly so many. */
    public void exactly(int expected, String what, String why) {
        if (count() != expected) {
            throw new AssertionError(message(expected + " expected", what, why));
        }
    }

    private String message(String expected, String what, String why) {
        return what + " sent " + count() + (count() == 1 ? " statement, " : " statements, ") + expected + ": " + why
                + this;
    }

    /** The statements as numbered lines, each after a line break, the longest lists shortened. */
    @Override
    public String toString() {
        StringBuilder lines = new StringBuilder();
        for (int index = 0; index < Math.min(count(), SHOWN); index++) {
            lines.append("\n  ").append(index + 1).append(". ").append(list.get(index));
        }
        if (count() > SHOWN) {
            lines.append("\n  ... and ").append(count() - SHOWN).append(" more");
        }
        return lines.toString();
    }
}
