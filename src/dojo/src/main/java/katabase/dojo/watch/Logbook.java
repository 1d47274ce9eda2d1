package katabase.dojo.watch;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import katabase.dojo.progress.Diary;
import katabase.dojo.progress.JudgedAttempt;
import katabase.dojo.progress.KataState;
import katabase.dojo.progress.OwnWork;
import katabase.dojo.progress.Progress;
import katabase.journal.Entry;
import katabase.journal.EntryId;
import katabase.journal.HintShown;
import katabase.journal.Opened;
import katabase.journal.Origin;
import katabase.journal.Restored;
import katabase.journal.SolutionOpened;
import katabase.judge.Verdict;

/**
 * What the learner did, in earlier sittings and in this one. Where the journal cannot be written, it is known until the
 * end of this sitting. For one thread.
 */
final class Logbook {

    private final Clock clock;
    private final Supplier<EntryId> ids;
    private final List<String> problems = new ArrayList<>();
    private final Diary diary;
    private final OwnWork work;

    /**
     * Reads what there is.
     *
     * @param workspace the folder of the root POM
     * @param clock tells the time of entries
     * @param ids gives their identities
     */
    Logbook(Path workspace, Clock clock, Supplier<EntryId> ids) {
        this.clock = clock;
        this.ids = ids;
        this.diary = new Diary(workspace, clock.getZone(), problems::add);
        this.work = diary.progress().map(Progress::ownWork).orElseGet(OwnWork::new);
    }

    /** How far the learner has come with a kata. */
    KataState state(String kata) {
        return work.state(kata);
    }

    /** The kata with which the learner was busy last. */
    Optional<String> last() {
        return work.last();
    }

    /** The strongest hint that was shown for a requirement, 1 to 3; 0 for none. */
    int hint(String kata, String requirement) {
        return work.hint(kata, requirement);
    }

    /** Whether the solution may be shown: the kata is solved, or the learner has given up before. */
    boolean maySeeSolution(String kata) {
        return state(kata) == KataState.SOLVED || work.hasSeenSolution(kata);
    }

    /** What is wrong with the journal, one line each. */
    List<String> problems() {
        return List.copyOf(problems);
    }

    /** A kata was put before the learner. */
    void opened(String kata) {
        keep(new Opened(ids.get(), clock.instant(), kata, Origin.WATCH));
    }

    /** An attempt was judged. */
    void attempted(Verdict verdict, Optional<String> wrongAnswer) {
        new JudgedAttempt(verdict, wrongAnswer, Origin.WATCH)
                .entry(clock.instant())
                .ifPresent(this::keep);
    }

    /** A hint was shown, 1 to 3. */
    void hintShown(String kata, String requirement, int level) {
        keep(new HintShown(ids.get(), clock.instant(), kata, requirement, level));
    }

    /** The learner has given up and looks at the solution. */
    void solutionOpened(String kata) {
        keep(new SolutionOpened(ids.get(), clock.instant(), kata));
    }

    /** The learner's files are the skeleton again. */
    void restored(String kata) {
        keep(new Restored(ids.get(), clock.instant(), kata));
    }

    private void keep(Entry entry) {
        work.take(entry);
        diary.write(entry);
    }
}
