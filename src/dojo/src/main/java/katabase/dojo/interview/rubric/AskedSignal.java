package katabase.dojo.interview.rubric;

import java.util.Locale;

/** What the workspace cannot see, so that it is asked. */
public enum AskedSignal {
    ASKED_FIRST(
            Dimension.PROBLEM_SOLVING,
            "Did you say what was unclear, or which assumption you make, before you wrote?",
            "Said what was unclear, or an assumption, before writing."),
    PLAN_ALOUD(
            Dimension.PROBLEM_SOLVING,
            "Did you say your plan before the first line of code?",
            "Said the plan before the first line of code."),
    ALTERNATIVE(
            Dimension.TECHNICAL,
            "Did you name another solution, and what it costs?",
            "Named another solution, and what it costs."),
    EDGE_CASES(
            Dimension.TESTING,
            "Did you name edge cases (nothing, null, twice at once) before the judge did?",
            "Named edge cases (nothing, null, twice at once) before the judge did."),
    BEYOND(
            Dimension.TESTING,
            "Did you say how you would test it beyond the requirements?",
            "Said how to test it beyond the requirements."),
    THOUGHT_ALOUD(
            Dimension.COMMUNICATION,
            "Could somebody have followed your thoughts all the time?",
            "The thoughts could be followed all the time."),
    ANSWER_FIRST(
            Dimension.COMMUNICATION,
            "Did your answers begin with the answer, and the reason came second?",
            "Answers began with the answer; the reason came second.");

    private final Dimension dimension;
    private final String question;
    private final String observation;

    AskedSignal(Dimension dimension, String question, String observation) {
        this.dimension = dimension;
        this.question = question;
        this.observation = observation;
    }

    /** What it speaks about. */
    public Dimension dimension() {
        return dimension;
    }

    /** What the candidate is asked. */
    public String question() {
        return question;
    }

    /** What an interviewer observes. */
    public String observation() {
        return observation;
    }

    /** What it is called in a record: "asked-first". */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
