package katabase.dojo.watch;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import katabase.dojo.progress.JudgedAttempt;
import katabase.journal.Attempted;
import katabase.journal.Entry;
import katabase.journal.EntryId;
import katabase.journal.HintShown;
import katabase.journal.Journal;
import katabase.journal.JournalContent;
import katabase.journal.JournalUnavailable;
import katabase.journal.Opened;
import katabase.journal.Origin;
import katabase.journal.Restored;
import katabase.journal.Result;
import katabase.journal.SolutionOpened;
import katabase.judge.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What the learner did, in earlier sittings and in this one. Where the journal cannot be written, it is known until the
 * end of this sitting. For one thread.
 */
final class Logbook {

    private final Journal journal;
    private final Clock clock;
    private final Supplier<EntryId> ids;
    private final Map<String, KataState> states = new HashMap<>();
    private final Map<String, Integer> hints = new HashMap<>();
    private final Set<String> solutionsSeen = new HashSet<>();
    private final List<String> problems = new ArrayList<>();
    private @Nullable String last;

    /**
     * Reads the journal.
     *
     * @param journal where it is written
     * @param clock tells the time of entries
     * @param ids gives their identities
     */
    Logbook(Journal journal, Clock clock, Supplier<EntryId> ids) {
        this.journal = journal;
        this.clock = clock;
        this.ids = ids;
        try {
            JournalContent content = journal.read();
            content.entries().forEach(this::take);
            content.problems().stream().limit(1).forEach(problem -> problems.add(problem.toString()));
        } catch (JournalUnavailable e) {
            problems.add(String.valueOf(e.getMessage()));
        }
    }

    /** How far the learner has come with a kata. */
    KataState state(String kata) {
        return states.getOrDefault(kata, KataState.NEW);
    }

    /** The kata with which the learner was busy last. */
    Optional<String> last() {
        return Optional.ofNullable(last);
    }

    /** The strongest hint that was shown for a requirement, 1 to 3; 0 for none. */
    int hint(String kata, String requirement) {
        return hints.getOrDefault(kata + "#" + requirement, 0);
    }

    /** Whether the solution may be shown: the kata is solved, or the learner has given up before. */
    boolean maySeeSolution(String kata) {
        return state(kata) == KataState.SOLVED || solutionsSeen.contains(kata);
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
        take(entry);
        try {
            journal.append(entry);
        } catch (JournalUnavailable e) {
            String problem = String.valueOf(e.getMessage());
            if (!problems.contains(problem)) {
                problems.add(problem);
            }
        }
    }

    private void take(Entry entry) {
        if (entry instanceof Attempted attempted) {
            busyWith(attempted.kata(), attempted.origin());
            boolean solved = attempted.result() == Result.PASSED || state(attempted.kata()) == KataState.SOLVED;
            states.put(attempted.kata(), solved ? KataState.SOLVED : KataState.STARTED);
        } else if (entry instanceof HintShown shown) {
            hints.merge(shown.kata() + "#" + shown.requirement(), shown.level(), Math::max);
        } else if (entry instanceof SolutionOpened opened) {
            solutionsSeen.add(opened.kata());
        } else if (entry instanceof Restored restored) {
            begunAnew(restored.kata());
        } else if (entry instanceof Opened opened) {
            busyWith(opened.kata(), opened.origin());
        }
    }

    /** Only in the midst of a kata it is the learner's own file: drills restore copies. */
    private void begunAnew(String kata) {
        if (kata.equals(last)) {
            states.put(kata, KataState.NEW);
            solutionsSeen.remove(kata);
        }
    }

    /** Drills and interviews give the learner copies of katas from all over: one does not go on there. */
    private void busyWith(String kata, Origin origin) {
        if (origin != Origin.DRILL && origin != Origin.INTERVIEW) {
            last = kata;
        }
    }
}
