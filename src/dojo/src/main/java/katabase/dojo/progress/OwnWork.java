package katabase.dojo.progress;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import katabase.journal.Attempted;
import katabase.journal.Entry;
import katabase.journal.HintShown;
import katabase.journal.Opened;
import katabase.journal.Origin;
import katabase.journal.Restored;
import katabase.journal.Result;
import katabase.journal.SolutionOpened;
import org.jspecify.annotations.Nullable;

/**
 * How the learner's own files stand, kata by kata, and with which kata they were busy last: what it takes to go on
 * where they stopped. Takes entries in the order of their time. For one thread.
 */
public final class OwnWork {

    private final Map<String, KataState> states;
    private final Map<String, Integer> hints;
    private final Set<String> solutionsSeen;
    private @Nullable String last;

    /** Of somebody who has done nothing yet. */
    public OwnWork() {
        this(Map.of(), Map.of(), Set.of(), Optional.empty());
    }

    OwnWork(
            Map<String, KataState> states,
            Map<String, Integer> hints,
            Set<String> solutionsSeen,
            Optional<String> last) {
        this.states = new HashMap<>(states);
        this.hints = new HashMap<>(hints);
        this.solutionsSeen = new HashSet<>(solutionsSeen);
        this.last = last.orElse(null);
    }

    /** The same, which goes its own way from here. */
    OwnWork copy() {
        return new OwnWork(states, hints, solutionsSeen, last());
    }

    /** How far the learner has come with a kata. */
    public KataState state(String kata) {
        return states.getOrDefault(kata, KataState.NEW);
    }

    /** The kata with which the learner was busy last. */
    public Optional<String> last() {
        return Optional.ofNullable(last);
    }

    /** The strongest hint that was shown for a requirement, 1 to 3; 0 for none. */
    public int hint(String kata, String requirement) {
        return hints.getOrDefault(kata + "#" + requirement, 0);
    }

    /** Whether the learner has given up, and looked at the solution. */
    public boolean hasSeenSolution(String kata) {
        return solutionsSeen.contains(kata);
    }

    /** Something more has happened. */
    public void take(Entry entry) {
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

    Map<String, KataState> states() {
        return Collections.unmodifiableMap(states);
    }

    Map<String, Integer> hints() {
        return Collections.unmodifiableMap(hints);
    }

    Set<String> solutionsSeen() {
        return Collections.unmodifiableSet(solutionsSeen);
    }
}
