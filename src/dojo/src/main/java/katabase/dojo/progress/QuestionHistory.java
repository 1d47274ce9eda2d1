package katabase.dojo.progress;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import katabase.journal.Answered;
import katabase.journal.Checklist;
import org.jspecify.annotations.Nullable;

/**
 * Takes the answers to a question, one after the other, and grades them.
 *
 * <p>A wrong answer is {@link Grade#AGAIN}, a right one {@link Grade#GOOD}, or {@link Grade#EASY} when it came within ten
 * seconds, which is hardly more than the reading. An open question is graded by the share of its checklist that the
 * learner named: four fifths are Good, half of it is Hard, less is Again; never Easy, since the learner is the judge.
 */
final class QuestionHistory {

    private static final Duration AT_ONCE = Duration.ofSeconds(10);
    private static final double MOST_OF_IT = 0.8;
    private static final double HALF_OF_IT = 0.5;

    private final Fsrs fsrs;

    QuestionHistory(Fsrs fsrs) {
        this.fsrs = fsrs;
    }

    QuestionProgress after(@Nullable QuestionProgress before, Answered answered) {
        Grade grade = grade(answered);
        Instant at = answered.at();
        int right = answered.right() ? 1 : 0;
        return before == null
                ? new QuestionProgress(answered.question(), 1, right, fsrs.first(grade, at))
                : new QuestionProgress(
                        answered.question(),
                        before.answers() + 1,
                        before.right() + right,
                        fsrs.next(before.memory(), grade, at));
    }

    static Grade grade(Answered answered) {
        Optional<Checklist> checklist = answered.checklist();
        if (checklist.isPresent()) {
            double share = checklist.get().share();
            return share >= MOST_OF_IT ? Grade.GOOD : share >= HALF_OF_IT ? Grade.HARD : Grade.AGAIN;
        }
        if (!answered.right()) {
            return Grade.AGAIN;
        }
        return answered.took().compareTo(AT_ONCE) <= 0 ? Grade.EASY : Grade.GOOD;
    }
}
