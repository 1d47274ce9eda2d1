package katabase.dojo.watch;

import katabase.dojo.curriculum.KataCard;
import katabase.judge.Verdict;

/** Something to which a sitting answers. */
sealed interface Event {

    /** A key was pressed. */
    record Pressed(Key key) implements Event {}

    /** A file of a kata was saved, and is different. */
    record Saved(KataCard card) implements Event {}

    /** A verdict is there. */
    record Judged(KataCard card, Verdict verdict) implements Event {}

    /** The terminal has another size, or shows what somebody else wrote. */
    record Redraw() implements Event {}

    /** The learner asks to end at once: Ctrl-C. */
    record Interrupted() implements Event {}

    /** There will be no more keys. */
    record InputEnded() implements Event {}
}
