package katabase.dojo.exchange;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import katabase.catalogue.Question;
import katabase.catalogue.Step;
import katabase.catalogue.Task;

/**
 * The one text that a reader gets to see after the answer, whatever it was: the explanation, then what has no place of
 * its own in other formats, in a form that is recognised when it comes back.
 *
 * @param explanation what to say in an interview
 * @param points of an open question: the checklist
 * @param reasons of an order question: why each step stands where it stands
 * @param source the documentation
 */
record Feedback(
        String explanation, Optional<List<String>> points, Optional<List<String>> reasons, Optional<URI> source) {

    private static final String POINTS = "\n\nA good answer names:\n\n";
    private static final String REASONS = "\n\nWhy the steps stand there:\n\n";
    private static final String SOURCE = "\n\nSource: <";
    private static final Pattern SOURCE_LINE = Pattern.compile("\\n\\nSource: <(https://[^\\s<>]+)>\\z");

    static Feedback of(Question question) {
        Task task = question.task();
        return new Feedback(
                ExchangeText.of(question.explanation()),
                task instanceof Task.Open open ? Optional.of(open.checklist()) : Optional.empty(),
                task instanceof Task.Order order
                        ? Optional.of(order.options().stream().map(Step::why).toList())
                        : Optional.empty(),
                Optional.of(question.source()));
    }

    /** The text, in Markdown. */
    String write() {
        return explanation
                + points.map(list -> POINTS + MarkdownItems.bullets(list).write())
                        .orElse("")
                + reasons.map(list -> REASONS + MarkdownItems.numbers(list).write())
                        .orElse("")
                + source.map(address -> SOURCE + address + ">").orElse("");
    }

    /** Recognises what {@link #write} wrote; of any other text all is the explanation. */
    static Feedback read(String text) {
        String rest = text;
        Optional<URI> source = Optional.empty();
        Matcher line = SOURCE_LINE.matcher(rest);
        if (line.find()) {
            source = Optional.of(URI.create(line.group(1)));
            rest = rest.substring(0, line.start());
        }
        Optional<List<String>> reasons = list(rest, REASONS, true);
        if (reasons.isPresent()) {
            rest = rest.substring(0, rest.lastIndexOf(REASONS));
        }
        Optional<List<String>> points = list(rest, POINTS, false);
        if (points.isPresent()) {
            rest = rest.substring(0, rest.lastIndexOf(POINTS));
        }
        return new Feedback(rest, points, reasons, source);
    }

    private static Optional<List<String>> list(String text, String heading, boolean numbered) {
        int start = text.lastIndexOf(heading);
        return start < 0 ? Optional.empty() : MarkdownItems.read(text.substring(start + heading.length()), numbered);
    }
}
