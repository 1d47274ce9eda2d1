package katabase.dojo.interview.plan;

import java.time.Duration;
import java.util.List;
import katabase.kata.Level;

/**
 * What an interview asks, and for how long.
 *
 * @param template the slug of its template
 * @param title the template's name
 * @param level whom it is for
 * @param seed the same seed gives the same plan, as long as content and history are the same
 * @param parts in their order, at least one
 */
public record InterviewPlan(String template, String title, Level level, long seed, List<Part> parts) {

    /** Copies the parts. */
    public InterviewPlan {
        parts = List.copyOf(parts);
    }

    /** How long all parts may take together. */
    public Duration time() {
        return parts.stream().map(Part::time).reduce(Duration.ZERO, Duration::plus);
    }

    /** The names of its katas, in their order. */
    public List<String> katas() {
        return parts.stream()
                .filter(Part.Coding.class::isInstance)
                .map(part -> ((Part.Coding) part).kata())
                .toList();
    }
}
