package katabase.dojo.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import katabase.catalogue.Option;
import katabase.catalogue.Question;
import katabase.catalogue.Step;
import katabase.catalogue.Task;

/**
 * Says what is to be written by hand.
 *
 * @param questions as they were imported
 */
record MissingParts(List<Question> questions) {

    /** One line for each kind of thing that is missing, and one that says how to find them; none if nothing is. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        add(whys(), "why (of an option or a step)", lines);
        add(count(question -> question.explanation().equals(ToBeWritten.TEXT)), "explanation", lines);
        add(count(question -> question.task().equals(new Task.Open(ToBeWritten.checklist()))), "checklist", lines);
        add(count(question -> question.source().equals(ToBeWritten.SOURCE)), "source", lines);
        add(count(question -> question.concepts().contains(ToBeWritten.CONCEPT)), "concepts", lines);
        if (!lines.isEmpty()) {
            lines.add("Look for \"" + ToBeWritten.TEXT + "\" and \"" + ToBeWritten.CONCEPT
                    + "\". A level that was not told is mid.");
        }
        return lines;
    }

    private static void add(long count, String what, List<String> lines) {
        if (count > 0) {
            lines.add("  to be written: " + count + " x " + what);
        }
    }

    private long count(Predicate<Question> missing) {
        return questions.stream().filter(missing).count();
    }

    private long whys() {
        return questions.stream()
                .map(Question::task)
                .flatMap(MissingParts::whys)
                .filter(ToBeWritten.TEXT::equals)
                .count();
    }

    private static Stream<String> whys(Task task) {
        return task instanceof Task.Order order
                ? order.options().stream().map(Step::why)
                : task.choices().stream().map(Option::why);
    }
}
