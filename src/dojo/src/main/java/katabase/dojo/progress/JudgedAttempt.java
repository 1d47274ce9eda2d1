package katabase.dojo.progress;

import java.time.Instant;
import java.util.Optional;
import katabase.journal.Attempted;
import katabase.journal.EntryId;
import katabase.journal.Origin;
import katabase.journal.Result;
import katabase.judge.RequirementVerdict;
import katabase.judge.Verdict;
import katabase.judge.worker.Failure;

/**
 * A verdict as the journal knows it.
 *
 * @param verdict what the judge said
 * @param wrongAnswer the name of a typical wrong answer that was recognised
 * @param origin where it was judged
 */
public record JudgedAttempt(Verdict verdict, Optional<String> wrongAnswer, Origin origin) {

    /**
     * The entry; empty where nothing was judged, and for a skeleton that nobody touched: that says nothing about the
     * learner.
     *
     * @param at when the verdict was there
     */
    public Optional<Attempted> entry(Instant at) {
        return result().map(result -> new Attempted(
                EntryId.random(),
                at,
                verdict.kata(),
                result,
                Math.toIntExact(verdict.requirements().stream()
                        .filter(JudgedAttempt::isGreen)
                        .count()),
                verdict.requirements().size(),
                verdict.firstRed().map(RequirementVerdict::method),
                wrongAnswer,
                verdict.took(),
                origin));
    }

    private Optional<Result> result() {
        return switch (verdict.status()) {
            case PASSED -> Optional.of(Result.PASSED);
            case FAILED -> isUntouched() ? Optional.empty() : Optional.of(Result.FAILED);
            case NOT_COMPILED -> Optional.of(Result.NOT_COMPILED);
            case NOT_JUDGED -> Optional.empty();
        };
    }

    private boolean isUntouched() {
        return verdict.requirements().stream()
                .allMatch(requirement -> requirement
                        .failure()
                        .filter(failure -> failure.kind() == Failure.Kind.UNSOLVED)
                        .isPresent());
    }

    private static boolean isGreen(RequirementVerdict requirement) {
        return requirement.status() == RequirementVerdict.Status.PASSED;
    }
}
