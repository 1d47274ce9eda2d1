package katabase.dojo.interview.solo;

import java.util.Optional;
import katabase.dojo.interview.record.InterviewEntry;
import katabase.dojo.quiz.AnswerSheet;

/**
 * Gives each step its screen.
 *
 * @param room where it is taken
 */
record StepScreens(Room room) {

    /**
     * The screen of a step; empty if what it asks is no longer in the workspace, so that it cannot be taken.
     *
     * @param step not one that is over
     */
    Optional<Screen> of(Step step) {
        if (step instanceof Step.Answer answer) {
            long seed = room.interview().proceedings().plan().seed();
            return room.content()
                    .question(answer.question())
                    .flatMap(question ->
                            AnswerSheet.of(question, seed).map(sheet -> new QuestionScreen(room, question, sheet)));
        } else if (step instanceof Step.Solve solve) {
            return room.content().kata(solve.kata()).map(kata -> new KataScreen(room, kata));
        } else if (step instanceof Step.Explain explain) {
            return room.content()
                    .kata(explain.kata())
                    .map(kata -> new OpenScreen(room, OpenTask.followUp(kata, explain.question(), room.content())));
        } else if (step instanceof Step.Discuss discuss) {
            return room.content()
                    .question(discuss.question())
                    .flatMap(OpenTask::discussion)
                    .map(task -> new OpenScreen(room, task));
        }
        return step instanceof Step.Rate rate ? Optional.of(new RatingScreen(room, rate.signal())) : Optional.empty();
    }

    /** Leaves out a step that cannot be taken. */
    void leaveOut(Step step) {
        if (step instanceof Step.Answer answer) {
            pass(answer.question());
        } else if (step instanceof Step.Explain explain) {
            pass(explain.item());
        } else if (step instanceof Step.Discuss discuss) {
            pass(discuss.question());
        } else {
            room.interview().nextPart();
        }
    }

    private void pass(String question) {
        room.interview().happened(at -> new InterviewEntry.Passed(at, question));
    }
}
