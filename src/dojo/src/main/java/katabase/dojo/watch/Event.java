package katabase.dojo.watch;

import katabase.dojo.console.ConsoleEvent;
import katabase.dojo.curriculum.KataCard;
import katabase.judge.Verdict;

/** Something to which a sitting answers. */
sealed interface Event {

    /** Something happens at the console. */
    record AtConsole(ConsoleEvent what) implements Event {}

    /** A file of a kata was saved, and is different. */
    record Saved(KataCard card) implements Event {}

    /** A verdict is there. */
    record Judged(KataCard card, Verdict verdict) implements Event {}
}
