package katabase.dojo.interview.solo;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import katabase.dojo.interview.plan.Part;
import katabase.dojo.interview.record.InterviewEntry.SignalRated;
import katabase.dojo.interview.record.Proceedings;
import katabase.dojo.interview.rubric.AskedSignal;

/** What the candidate is to do next. */
sealed interface Step {

    /**
     * Answer a short question.
     *
     * @param question its id
     */
    record Answer(String question) implements Step {}

    /**
     * Solve a kata.
     *
     * @param kata topic and slug
     */
    record Solve(String kata) implements Step {}

    /**
     * Say something about the kata before.
     *
     * @param kata topic and slug
     * @param question the words of the question
     */
    record Explain(String kata, String question) implements Step {

        /** By what the question is known. */
        String item() {
            return Part.FollowUps.item(kata, question);
        }
    }

    /**
     * Discuss a design.
     *
     * @param question the id of an open question
     */
    record Discuss(String question) implements Step {}

    /**
     * Say how it went.
     *
     * @param signal what is asked
     */
    record Rate(AskedSignal signal) implements Step {}

    /** The part that is on has nothing left. */
    record PartOver() implements Step {}

    /** Nothing at all is left. */
    record Over() implements Step {}

    /** The next one: it follows from what has happened. */
    static Step of(Proceedings proceedings) {
        Optional<Part> part = proceedings.part();
        if (part.isEmpty()) {
            return rating(proceedings);
        } else if (part.get() instanceof Part.WarmUp warmUp) {
            return first(warmUp.questions().stream().map(Answer::new), Answer::question, proceedings);
        } else if (part.get() instanceof Part.FollowUps asked) {
            return first(
                    asked.questions().stream().map(question -> new Explain(asked.kata(), question)),
                    Explain::item,
                    proceedings);
        } else if (part.get() instanceof Part.Design design) {
            return first(Stream.of(new Discuss(design.question())), Discuss::question, proceedings);
        }
        return new Solve(((Part.Coding) part.get()).kata());
    }

    private static <T extends Step> Step first(Stream<T> steps, Function<T, String> item, Proceedings proceedings) {
        return steps.filter(step -> !proceedings.isDone(item.apply(step)))
                .findFirst()
                .<Step>map(step -> step)
                .orElseGet(PartOver::new);
    }

    private static Step rating(Proceedings proceedings) {
        List<String> rated =
                proceedings.all(SignalRated.class).map(SignalRated::signal).toList();
        return Stream.of(AskedSignal.values())
                .filter(signal -> !rated.contains(signal.slug()))
                .findFirst()
                .<Step>map(Rate::new)
                .orElseGet(Over::new);
    }
}
