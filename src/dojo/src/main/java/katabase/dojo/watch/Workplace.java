package katabase.dojo.watch;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import katabase.catalogue.WrongAnswer;
import katabase.dojo.curriculum.ExerciseFiles;
import katabase.dojo.curriculum.KataCard;
import katabase.dojo.curriculum.Statement;
import katabase.dojo.help.Help;
import katabase.dojo.progress.KataState;
import katabase.judge.Verdict;
import org.jspecify.annotations.Nullable;

/** The kata at which a learner works: its files are watched and judged. For one thread. */
final class Workplace implements Closeable {

    private final Course course;
    private final Logbook logbook;
    private final Judging judging;
    private final Consumer<Event> events;
    private Desk desk;
    private Help help;
    private String statement;
    private @Nullable Saves saves;

    /**
     * Opens a kata.
     *
     * @param first which one
     * @param course the way through the katas
     * @param logbook what the learner did, and does now
     * @param judging gives the verdicts
     * @param events takes saves, in another thread
     */
    Workplace(KataCard first, Course course, Logbook logbook, Judging judging, Consumer<Event> events) {
        this.course = course;
        this.logbook = logbook;
        this.judging = judging;
        this.events = events;
        this.desk = Desk.of(first);
        this.help = Help.of(first.folder());
        this.statement = "";
        open(first);
    }

    /** What lies before the learner. */
    Desk desk() {
        return desk;
    }

    /** What helps with it. */
    Help help() {
        return help;
    }

    /** What is asked for, in Markdown. */
    String statement() {
        return statement;
    }

    /** Whether a verdict is still to come. */
    boolean isJudging() {
        return judging.isRunning();
    }

    /** Shows something else of the same kata. */
    void put(Desk now) {
        desk = now;
    }

    /** Says something about the last key. */
    void say(String message) {
        desk = desk.saying(message);
    }

    /** Puts a kata before the learner. What is there is judged if somebody has begun and it is not solved yet. */
    void open(KataCard card) {
        desk = Desk.of(card);
        help = Help.of(card.folder());
        statement = new Statement(card).markdown();
        logbook.opened(desk.kata());
        watch();
        if (logbook.state(desk.kata()) == KataState.SOLVED) {
            say(
                    course.open() == 0
                            ? "Every kata is solved. l: choose one, x: reset this one."
                            : "You have solved this kata before. n: the next one, r: run it, x: reset it.");
        } else if (isEdited()) {
            run();
        }
    }

    /** Asks for a verdict on what stands in the files. */
    void run() {
        judging.ask(desk.card());
    }

    /** Takes a verdict, which may be on a kata that was left meanwhile. */
    void judged(KataCard card, Verdict verdict) {
        boolean isHere = card.equals(desk.card());
        Help its = isHere ? help : Help.of(card.folder());
        Optional<WrongAnswer> mistake = its.recognised(verdict);
        logbook.attempted(verdict, mistake.map(WrongAnswer::name));
        if (isHere) {
            desk = desk.judged(verdict, mistake);
        }
    }

    /**
     * Changes the files without judging that.
     *
     * @param change gives what lies before the learner then
     */
    void change(Supplier<Desk> change) {
        close();
        try {
            desk = change.get();
        } finally {
            watch();
        }
    }

    private boolean isEdited() {
        try {
            return new ExerciseFiles(desk.card().folder()).areEdited();
        } catch (IOException | UncheckedIOException e) {
            // The judge will say what is wrong with them.
            return true;
        }
    }

    private void watch() {
        close();
        KataCard card = desk.card();
        saves = Saves.of(new ExerciseFiles(card.folder()), () -> events.accept(new Event.Saved(card)));
    }

    /** Watches no longer. */
    @Override
    public void close() {
        if (saves != null) {
            try {
                saves.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
