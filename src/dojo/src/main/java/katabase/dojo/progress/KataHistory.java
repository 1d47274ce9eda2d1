package katabase.dojo.progress;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import katabase.journal.Attempted;
import katabase.journal.Entry;
import katabase.journal.HintShown;
import katabase.journal.Opened;
import katabase.journal.Origin;
import katabase.journal.Restored;
import katabase.journal.Result;
import katabase.journal.SolutionOpened;

/**
 * Takes what happened to a kata, one entry after the other, and grades its reviews.
 *
 * <p>A review begins when the kata is put before the learner, or with the first that is known of it, and ends when it is
 * green. A kata that is solved is reviewed only where it was made a skeleton again, by a drill or by a reset: that solved
 * code is green once more is no feat of memory.
 *
 * <ul>
 *   <li>The solution was opened before it was green: {@link Grade#AGAIN}, at that moment. What is green then is copied.
 *   <li>A hint was read: {@link Grade#HARD}.
 *   <li>The first attempt was green in less than half of the kata's minutes: {@link Grade#EASY}.
 *   <li>All else is {@link Grade#GOOD}, red attempts or not. In FSRS, Hard means that it took serious effort to remember;
 *       but the watch judges each save, so how often it was red tells how often somebody saves, and the compiler's
 *       errors are red, too. What was found without help was remembered.
 * </ul>
 */
final class KataHistory {

    private static final Set<Origin> IN_SCRATCH = EnumSet.of(Origin.DRILL, Origin.INTERVIEW);

    private final Fsrs fsrs;
    private final Function<String, Optional<Duration>> estimates;

    /** @param estimates how long a kata should take, by its name; asked when it matters */
    KataHistory(Fsrs fsrs, Function<String, Optional<Duration>> estimates) {
        this.fsrs = fsrs;
        this.estimates = estimates;
    }

    KataProgress after(KataProgress before, Entry entry) {
        if (entry instanceof Opened opened) {
            return opened(before, opened);
        } else if (entry instanceof Restored restored) {
            return before.restored(restored.at()).reviewing(Optional.of(OpenReview.begun(restored.at(), true, false)));
        } else if (entry instanceof HintShown shown) {
            return hinted(before, shown);
        } else if (entry instanceof SolutionOpened opened) {
            return lookedUp(before, opened.at());
        } else if (entry instanceof Attempted attempted) {
            return attempted(before, attempted);
        }
        return before;
    }

    private static KataProgress opened(KataProgress before, Opened opened) {
        boolean scratch = before.isSolved() && IN_SCRATCH.contains(opened.origin());
        boolean justGivenUp =
                before.memory().filter(memory -> !memory.isDue(opened.at())).isPresent();
        if (!scratch && (before.isSolved() || justGivenUp)) {
            return before;
        }
        // Who comes back to an unfinished kata has had it before: the time goes on.
        return before.review().isPresent() && !scratch
                ? before
                : before.reviewing(Optional.of(OpenReview.begun(opened.at(), true, scratch)));
    }

    private static KataProgress hinted(KataProgress before, HintShown shown) {
        return before.hinted(shown.level(), shown.at())
                .reviewing(openOrBegun(before, shown.at()).map(OpenReview::withHint));
    }

    private KataProgress lookedUp(KataProgress before, Instant at) {
        if (openOrBegun(before, at).isEmpty()) {
            return before;
        }
        // The review is over: the next green attempt is a copy, until the kata is a skeleton again.
        return before.remembered(remember(before, Grade.AGAIN, at)).reviewing(Optional.empty());
    }

    private KataProgress attempted(KataProgress before, Attempted attempted) {
        KataProgress after = before.attempted(attempted.green(), attempted.requirements(), attempted.at());
        Optional<OpenReview> review = openOrBegun(before, attempted.at())
                .filter(open -> !open.inScratch() || IN_SCRATCH.contains(attempted.origin()));
        if (attempted.result() != Result.PASSED) {
            return review.map(open -> after.reviewing(Optional.of(open.withRed())))
                    .orElse(after);
        }
        if (review.isEmpty()) {
            return before.review().isPresent() ? after : after.solvedAt(attempted.at());
        }
        Grade grade = grade(review.get(), attempted);
        return after.remembered(remember(before, grade, attempted.at())).solvedAt(attempted.at());
    }

    private Grade grade(OpenReview review, Attempted green) {
        if (review.hinted()) {
            return Grade.HARD;
        }
        Duration took = Duration.between(review.since(), green.at());
        boolean fast = review.timed()
                && !review.red()
                && estimates
                        .apply(green.kata())
                        .filter(estimate -> took.multipliedBy(2).compareTo(estimate) < 0)
                        .isPresent();
        return fast ? Grade.EASY : Grade.GOOD;
    }

    /** The review that is open; one that begins now, if the kata has never been solved and never been given up. */
    private static Optional<OpenReview> openOrBegun(KataProgress before, Instant at) {
        boolean begins = !before.isSolved() && before.memory().isEmpty();
        return before.review().or(() -> begins ? Optional.of(OpenReview.begun(at, false, false)) : Optional.empty());
    }

    private Memory remember(KataProgress before, Grade grade, Instant at) {
        return before.memory().map(memory -> fsrs.next(memory, grade, at)).orElseGet(() -> fsrs.first(grade, at));
    }
}
