package katabase.dojo.watch;

import java.util.function.BiConsumer;
import java.util.function.Function;
import katabase.dojo.curriculum.KataCard;
import katabase.dojo.run.Attempt;
import katabase.judge.Judge;
import katabase.judge.Sources;
import katabase.judge.Verdict;
import org.jspecify.annotations.Nullable;

/** Asks for verdicts in a thread of its own, one at a time. What is asked for meanwhile is judged afterwards, once. */
final class Judging {

    private final Function<KataCard, Verdict> judge;
    private final BiConsumer<KataCard, Verdict> judged;
    private boolean running;
    private @Nullable KataCard waiting;

    /**
     * @param judge gives the verdicts
     * @param judged takes them, in that other thread
     */
    Judging(Function<KataCard, Verdict> judge, BiConsumer<KataCard, Verdict> judged) {
        this.judge = judge;
        this.judged = judged;
    }

    /** Asks for a verdict on what stands in a kata's files when its turn has come. */
    synchronized void ask(KataCard card) {
        if (running) {
            waiting = card;
            return;
        }
        running = true;
        Thread thread = new Thread(() -> run(card), "katabase-judging");
        thread.setDaemon(true);
        thread.start();
    }

    /** Whether a verdict is still to come. */
    synchronized boolean isRunning() {
        return running;
    }

    private void run(KataCard first) {
        KataCard card = first;
        while (card != null) {
            Verdict verdict = judge.apply(card);
            KataCard following = next();
            if (!isOutdated(card, verdict, following)) {
                judged.accept(card, verdict);
            }
            card = following;
        }
    }

    /**
     * What does not compile, and was saved again before that was known, was most likely half a save. Only then is a
     * verdict dropped: who saves faster than the judge judges is to see something all the same.
     */
    private static boolean isOutdated(KataCard card, Verdict verdict, @Nullable KataCard following) {
        return card.equals(following) && verdict.status() == Verdict.Status.NOT_COMPILED;
    }

    private synchronized @Nullable KataCard next() {
        KataCard next = waiting;
        waiting = null;
        running = next != null;
        return next;
    }

    /** The verdict on what a learner has written, whatever happens. */
    static Verdict verdict(Judge judge, KataCard card) {
        return new Attempt(card.folder().name(), () -> Sources.ofLearner(card.folder())).judgedBy(judge);
    }
}
