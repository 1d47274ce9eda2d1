package katabase.dojo.interview.solo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import katabase.catalogue.Question;
import katabase.catalogue.Task;
import katabase.dojo.curriculum.KataCard;
import katabase.dojo.interview.plan.InterviewContent;
import katabase.dojo.interview.plan.Part;
import katabase.dojo.interview.record.InterviewEntry.Spoken;
import katabase.dojo.interview.rubric.FollowUpPoints;
import katabase.journal.Answered;
import katabase.journal.Checklist;
import katabase.journal.EntryId;
import katabase.journal.Origin;

/**
 * Something to talk about, and by what the answer is judged.
 *
 * @param question what is kept as the question: an id, or by what a follow-up is known
 * @param prompt what is asked, in Markdown
 * @param points what a good answer names
 * @param model a good answer, or what it draws from, in Markdown
 * @param reviewed whether it is a question of a quiz, which comes back for review
 */
record OpenTask(String question, String prompt, List<String> points, String model, boolean reviewed) {

    OpenTask {
        points = List.copyOf(points);
    }

    /** A discussion; empty for a question that is not open. */
    static Optional<OpenTask> discussion(Question question) {
        return question.task() instanceof Task.Open open
                ? Optional.of(
                        new OpenTask(question.id(), question.prompt(), open.checklist(), question.explanation(), true))
                : Optional.empty();
    }

    /** A follow-up: its own answer, where one is written; else what the explanation of its kata says. */
    static OpenTask followUp(KataCard kata, String question, InterviewContent content) {
        String model = content.answer(kata, question)
                .or(() -> content.answers(kata)
                        .map(answers -> answers.explanation().why() + "\n\n"
                                + answers.explanation().tradeOffs()))
                .orElse("");
        return new OpenTask(
                Part.FollowUps.item(kata.folder().name(), question), question, FollowUpPoints.ALL, model, false);
    }

    /** The answer as the journal knows it; empty if it does not come back for review. */
    Optional<Answered> entry(Spoken spoken, Instant at, Duration took) {
        Checklist checklist = new Checklist(spoken.count(), points.size());
        return Optional.of(new Answered(
                        EntryId.random(),
                        at,
                        question,
                        checklist.isGoodEnough(),
                        took,
                        Optional.of(checklist),
                        Origin.INTERVIEW))
                .filter(answered -> reviewed);
    }
}
