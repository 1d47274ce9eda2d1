package katabase.dojo.interview.record;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import katabase.dojo.interview.plan.InterviewPlan;
import katabase.dojo.interview.plan.Part;

/**
 * Where an interview stands: what follows from its entries, and from nothing else.
 *
 * @param began when it was planned
 * @param plan what is asked
 * @param clock the time that was used
 * @param moments what happened, without signs of life
 */
public record Proceedings(Instant began, InterviewPlan plan, InterviewClock clock, List<Moment> moments) {

    /** Copies the moments. */
    public Proceedings {
        moments = List.copyOf(moments);
    }

    /** Before anything has happened. */
    public static Proceedings of(InterviewPlan plan, Instant at) {
        return new Proceedings(at, plan, InterviewClock.at(at), List.of());
    }

    /** What follows from one entry more. */
    public Proceedings after(InterviewEntry entry) {
        InterviewClock now = clock.after(entry);
        if (entry instanceof InterviewEntry.Alive) {
            return new Proceedings(began, plan, now, moments);
        }
        List<Moment> more = new ArrayList<>(moments);
        more.add(new Moment(entry, clock.part(), now.used(entry.at()), now.used(clock.part(), entry.at())));
        return new Proceedings(began, plan, now, more);
    }

    /** The entries of one type, in their order. */
    public <T extends InterviewEntry> Stream<T> all(Class<T> type) {
        return moments.stream().map(Moment::entry).filter(type::isInstance).map(type::cast);
    }

    /** The part that is on; empty if all are over. */
    public Optional<Part> part() {
        return isDebriefing() ? Optional.empty() : Optional.of(plan.parts().get(clock.part()));
    }

    /** Whether all parts are over, so that the candidate is only asked how it went. */
    public boolean isDebriefing() {
        return clock.part() >= plan.parts().size();
    }

    /** Whether nothing more can happen. */
    public boolean isClosed() {
        return all(InterviewEntry.Closed.class).findAny().isPresent();
    }

    /** Whether it was brought to its end. */
    public boolean isFinished() {
        return all(InterviewEntry.Closed.class).anyMatch(InterviewEntry.Closed::finished);
    }

    /** What is left of the time of the part that is on; negative if it takes longer. */
    public Duration leftOfPart(Instant now) {
        return part().map(part -> part.time().minus(clock.used(clock.part(), now)))
                .orElse(Duration.ZERO);
    }

    /** What is left of the whole time; negative if it is over. */
    public Duration left(Instant now) {
        return plan.time().minus(clock.used(now));
    }

    /**
     * How long the step that is on has taken: since its part was entered, or since the question before it was answered or
     * left out, whichever sitting that was in.
     */
    public Duration usedByStep(Instant now) {
        Duration before = moments.stream()
                .filter(moment -> beginsStep(moment.entry()))
                .map(Moment::elapsed)
                .reduce(Duration.ZERO, (earlier, later) -> later);
        return clock.used(now).minus(before);
    }

    private static boolean beginsStep(InterviewEntry entry) {
        return entry instanceof InterviewEntry.Entered
                || entry instanceof InterviewEntry.QuestionAnswered
                || entry instanceof InterviewEntry.Spoken
                || entry instanceof InterviewEntry.Passed;
    }

    /** Whether a question was answered or left out. */
    public boolean isDone(String question) {
        return Stream.of(
                        all(InterviewEntry.QuestionAnswered.class).map(InterviewEntry.QuestionAnswered::question),
                        all(InterviewEntry.Spoken.class).map(InterviewEntry.Spoken::question),
                        all(InterviewEntry.Passed.class).map(InterviewEntry.Passed::question))
                .flatMap(questions -> questions)
                .anyMatch(question::equals);
    }
}
