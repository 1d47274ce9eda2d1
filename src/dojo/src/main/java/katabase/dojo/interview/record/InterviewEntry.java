package katabase.dojo.interview.record;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import katabase.dojo.interview.plan.Part;
import katabase.journal.Checklist;
import katabase.journal.Result;
import katabase.kata.Level;

/** Something that happened in an interview. */
public sealed interface InterviewEntry {

    /** When. */
    Instant at();

    /**
     * It was planned. As many {@link PartPlanned} follow.
     *
     * @param at when
     * @param template the template's slug
     * @param title the template's name
     * @param level whom it is for
     * @param seed what it was planned from
     * @param parts how many parts it has
     */
    record Begun(Instant at, String template, String title, Level level, long seed, int parts)
            implements InterviewEntry {}

    /**
     * A part of the plan.
     *
     * @param at when
     * @param part what is asked in it, and for how long
     */
    record PartPlanned(Instant at, Part part) implements InterviewEntry {}

    /**
     * A sitting began: the candidate is there, and the clock stands still.
     *
     * @param at when
     */
    record SatDown(Instant at) implements InterviewEntry {}

    /**
     * The clock goes.
     *
     * @param at from when on
     */
    record Started(Instant at) implements InterviewEntry {}

    /**
     * The clock stands still.
     *
     * @param at from when on
     */
    record Stopped(Instant at) implements InterviewEntry {}

    /**
     * A sign of life, every few seconds: so it is known how long the interview went on when its process was killed.
     *
     * @param at when
     */
    record Alive(Instant at) implements InterviewEntry {}

    /**
     * A part began, and the one before it ended.
     *
     * @param at when
     * @param part its number, counted from 0; behind the last one the candidate is only asked how it went
     */
    record Entered(Instant at, int part) implements InterviewEntry {}

    /**
     * A question of the warm-up was answered.
     *
     * @param at when
     * @param question its id
     * @param right whether the answer is right
     * @param confidence how sure the candidate was
     * @param took from the question's sight to the answer, without pauses
     * @param chosen the labels of the options that were chosen, as the candidate saw them; empty if it is not known
     */
    record QuestionAnswered(
            Instant at, String question, boolean right, Confidence confidence, Duration took, String chosen)
            implements InterviewEntry {}

    /**
     * A question was left out.
     *
     * @param at when
     * @param question the id of a question, or by what a follow-up is known
     */
    record Passed(Instant at, String question) implements InterviewEntry {}

    /**
     * An attempt at a kata was judged.
     *
     * @param at when the verdict was there
     * @param kata topic and slug
     * @param result the whole in one word
     * @param green how many requirements are green
     * @param requirements how many there are; 0 if it did not compile
     * @param firstRed the words of the first red requirement
     * @param mistake the name of a typical wrong answer that was recognised in it
     * @param sent how many statements each requirement sent, in their order; empty if it is not known
     */
    record Judged(
            Instant at,
            String kata,
            Result result,
            int green,
            int requirements,
            Optional<String> firstRed,
            Optional<String> mistake,
            List<Integer> sent)
            implements InterviewEntry {

        /** Copies the list. */
        public Judged {
            sent = List.copyOf(sent);
        }
    }

    /**
     * The reference solution of a kata was judged, to compare an attempt with it.
     *
     * @param at when the verdict was there
     * @param kata topic and slug
     * @param sent how many statements each requirement sent, in their order
     */
    record ReferenceJudged(Instant at, String kata, List<Integer> sent) implements InterviewEntry {

        /** Copies the list. */
        public ReferenceJudged {
            sent = List.copyOf(sent);
        }
    }

    /**
     * A hint was read.
     *
     * @param at when
     * @param kata topic and slug
     * @param requirement the test method that it helps with
     * @param level 1 to 3, the strongest last
     */
    record HintRead(Instant at, String kata, String requirement, int level) implements InterviewEntry {}

    /**
     * An open question was answered, aloud or in writing, and compared with the points of a good answer.
     *
     * @param at when the comparison was made
     * @param question the id of an open question, or by what a follow-up is known
     * @param named for each point a {@code y} if it was named, an {@code n} if not; at least one
     * @param text what was typed; may be empty
     */
    record Spoken(Instant at, String question, String named, String text) implements InterviewEntry {

        /** How many points were named. */
        public int count() {
            return (int) named.chars().filter(sign -> sign == 'y').count();
        }

        /** How much of the checklist was named. */
        public Checklist checklist() {
            return new Checklist(count(), named.length());
        }
    }

    /**
     * The candidate wrote something down.
     *
     * @param at when
     * @param text what
     */
    record Noted(Instant at, String text) implements InterviewEntry {}

    /**
     * The candidate was asked about something that the workspace cannot see.
     *
     * @param at when
     * @param signal which one
     * @param observed whether it was so
     */
    record SignalRated(Instant at, String signal, boolean observed) implements InterviewEntry {}

    /**
     * It is over.
     *
     * @param at when
     * @param finished false if it was given up
     */
    record Closed(Instant at, boolean finished) implements InterviewEntry {}
}
