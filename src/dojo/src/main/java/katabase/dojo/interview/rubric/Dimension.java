package katabase.dojo.interview.rubric;

import java.util.List;

/** What is judged, and for each band what can be observed then. */
public enum Dimension {
    TECHNICAL(
            "Technical competency",
            List.of("Most answers are wrong, some of them with certainty.", "No requirement of a kata is green."),
            List.of(
                    "About half of the answers are right.",
                    "A kata is green in part; why the rest is red stays unclear."),
            List.of(
                    "Most answers are right, and what is not known is said to be a guess.",
                    "All or nearly all is green."),
            List.of(
                    "Answers are right and come with a reason.",
                    "All katas are green, and another solution is named with its price.")),
    PROBLEM_SOLVING(
            "Problem solving",
            List.of("Begins to write at once and starts over again and again.", "No way to green, with all hints."),
            List.of("Finds the way with several hints.", "Walks into more than one typical wrong answer."),
            List.of("Asks first, has a plan, needs a hint at most.", "Green in the time that the kata is meant for."),
            List.of("Breaks it into steps and says them beforehand.", "Green in half of the time, without a hint.")),
    TESTING(
            "Testing",
            List.of("Runs nothing, or only at the end.", "Most runs do not compile."),
            List.of("Runs late; what was green gets red and is not noticed."),
            List.of("Runs early and in small steps.", "Names an edge case or two."),
            List.of(
                    "Names the edge cases before the judge does.",
                    "Says how it would be tested beyond the requirements.")),
    COMMUNICATION(
            "Communication",
            List.of("Works in silence; answers miss the question.", "Hardly a point of a good answer is named."),
            List.of("Explains when asked, with detours.", "Names less than two thirds of the points."),
            List.of("Thinks aloud; answers come to the point.", "Names most points of a good answer."),
            List.of(
                    "Short answer first, then the reason and the price.",
                    "Names nearly all points without being asked."));

    private final String title;
    private final List<List<String>> signals;

    @SafeVarargs
    Dimension(String title, List<String>... signals) {
        this.title = title;
        this.signals = List.of(signals);
    }

    /** What it is called. */
    public String title() {
        return title;
    }

    /** What can be observed of somebody in this band. */
    public List<String> signals(Band band) {
        return signals.get(band.ordinal());
    }
}
