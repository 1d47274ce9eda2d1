package katabase.dojo.interview.solo;

import katabase.dojo.console.ConsoleEvent;
import katabase.judge.Verdict;

/** Something to which a sitting answers. */
sealed interface SoloEvent {

    /**
     * Something happens at the console.
     *
     * @param what that is
     */
    record AtConsole(ConsoleEvent what) implements SoloEvent {}

    /**
     * A verdict is there.
     *
     * @param verdict what the judge says
     */
    record Judged(Verdict verdict) implements SoloEvent {}

    /**
     * The verdict on a reference solution is there.
     *
     * @param verdict what the judge says
     */
    record ReferenceJudged(Verdict verdict) implements SoloEvent {}

    /** The candidate leaves for now. */
    record Left() implements SoloEvent {}

    /** A second has gone by. */
    record Tick() implements SoloEvent {}
}
