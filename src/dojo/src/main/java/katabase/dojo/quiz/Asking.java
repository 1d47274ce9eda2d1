package katabase.dojo.quiz;

import java.util.List;
import java.util.Optional;
import katabase.catalogue.Question;
import katabase.catalogue.Task;
import katabase.journal.Checklist;

/** How one kind of question is put and its answer judged. */
interface Asking {

    /**
     * What the learner's answer is worth.
     *
     * @param right whether it is right; of an open question, whether it is good enough
     * @param checklist of an open question: how the learner graded it
     */
    record Outcome(boolean right, Optional<Checklist> checklist) {

        static Outcome of(boolean right) {
            return new Outcome(right, Optional.empty());
        }
    }

    /** Says in a few words how it is answered: "one is right". */
    String how();

    /**
     * Shows what there is to choose from, if anything, and waits for the answer.
     *
     * @return the answer, not yet judged, so that the time can be taken
     * @throws QuizEnded if the learner leaves
     */
    Answer ask(Dialogue dialogue);

    /** What the options claim of the output of the question's proof, labelled as they are explained. */
    List<Claimed> claims();

    /** What the learner answered. */
    interface Answer {

        /**
         * Judges it, and tells nothing yet: first it is to be remembered. Of an open question the learner is the judge.
         *
         * @throws QuizEnded if the learner leaves before it is clear
         */
        Outcome judge(Dialogue dialogue);

        /** Tells the outcome, and of each option whether it is right and why. */
        void explain(Outcome outcome, Dialogue dialogue);
    }

    /**
     * Gives the one for a question.
     *
     * @param question what is asked
     * @param seed equal seeds shuffle equally
     */
    static Asking of(Question question, long seed) {
        if (question.task() instanceof Task.Open open) {
            return new OpenAsking(open.checklist(), question.explanation());
        }
        AnswerSheet sheet = AnswerSheet.of(question, seed).orElseThrow();
        return sheet instanceof OrderSheet order ? new OrderAsking(order) : new ChoiceAsking((ChoiceSheet) sheet);
    }
}
