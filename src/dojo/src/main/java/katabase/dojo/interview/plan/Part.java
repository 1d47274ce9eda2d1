package katabase.dojo.interview.plan;

import java.time.Duration;
import java.util.List;

/** A part of an interview. Katas and questions are known by their names and ids, so that a plan can be kept. */
public sealed interface Part {

    /** How long it may take. */
    Duration time();

    /** What it is called: "warm-up", "kata", "follow-ups" or "design". */
    String name();

    /**
     * Short questions at the beginning.
     *
     * @param time how long they may take together
     * @param questions ids of questions, at least one
     */
    record WarmUp(Duration time, List<String> questions) implements Part {

        /** Copies the questions. */
        public WarmUp {
            questions = List.copyOf(questions);
        }

        @Override
        public String name() {
            return "warm-up";
        }
    }

    /**
     * A kata, from its skeleton.
     *
     * @param time how long it may take
     * @param kata topic and slug
     */
    record Coding(Duration time, String kata) implements Part {

        @Override
        public String name() {
            return "kata";
        }
    }

    /**
     * What an interviewer asks next about the kata that comes right before it.
     *
     * @param time how long they may take together
     * @param kata topic and slug
     * @param questions the questions themselves, in Markdown, at least one
     */
    record FollowUps(Duration time, String kata, List<String> questions) implements Part {

        /** Copies the questions. */
        public FollowUps {
            questions = List.copyOf(questions);
        }

        @Override
        public String name() {
            return "follow-ups";
        }

        /** By what a question is known: the same words may be asked about another kata, too. */
        public static String item(String kata, String question) {
            return kata + ": " + question;
        }
    }

    /**
     * A discussion that is compared with a checklist.
     *
     * @param time how long it may take
     * @param question the id of an open question
     */
    record Design(Duration time, String question) implements Part {

        @Override
        public String name() {
            return "design";
        }
    }
}
