package katabase.testbed.report;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import katabase.journal.Attempted;
import katabase.journal.EntryId;
import katabase.journal.Journal;
import katabase.journal.JournalUnavailable;
import katabase.journal.Origin;
import katabase.journal.Result;

/**
 * Writes the attempts of a learner's run into the journal of the workspace.
 *
 * <p>What says nothing about the learner is left out: skeletons that nobody touched, a run without PostgreSQL, and the
 * green requirements of a kata of which only some were chosen. One red requirement is red, whatever the others are.
 *
 * @param sources the module that ran
 * @param clock tells when
 */
record LearnerJournal(SourceFiles sources, Clock clock) {

    /** Writes them, and gives the line that says why they could not be written. */
    Optional<String> append(List<KataResult> results) {
        if (NothingJudged.line(results.stream()
                        .flatMap(result -> result.requirements().stream())
                        .map(Requirement::failure))
                .isPresent()) {
            return Optional.empty();
        }
        List<Attempted> attempts = results.stream()
                .filter(LearnerJournal::isAttempt)
                .map(this::attempt)
                .toList();
        try {
            sources.workspaceOfExercise().map(Journal::of).ifPresent(journal -> journal.append(attempts));
            return Optional.empty();
        } catch (JournalUnavailable e) {
            return Optional.of("katabase: " + e.getMessage());
        }
    }

    private static boolean isAttempt(KataResult result) {
        return !result.isUntouched() && (result.isWhole() || !result.isSolved());
    }

    private Attempted attempt(KataResult result) {
        List<Requirement> requirements = result.requirements();
        return new Attempted(
                EntryId.random(),
                clock.instant(),
                result.topic() + "/" + result.slug(),
                result.isSolved() ? Result.PASSED : Result.FAILED,
                Math.toIntExact(
                        requirements.stream().filter(Requirement::isGreen).count()),
                result.requirementsOfKata(),
                result.firstRed().map(Requirement::method),
                Optional.empty(),
                result.took(),
                Origin.MAVEN);
    }
}
