package katabase.dojo.watch;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import katabase.dojo.ExitCode;
import katabase.dojo.LateJudge;
import katabase.dojo.Surroundings;
import katabase.dojo.console.Console;
import katabase.dojo.console.ConsoleEvent;
import katabase.dojo.console.Key;
import katabase.dojo.curriculum.KataCard;
import katabase.dojo.terminal.Look;
import org.jspecify.annotations.Nullable;

/** Works with a learner at a terminal: shows a kata, judges each save, does what keys say. For one thread. */
final class Sitting {

    private final Surroundings surroundings;
    private final Course course;
    private final Logbook logbook;
    private final Console console;
    private final BlockingQueue<Event> events;
    private final Clock clock;
    private final LateJudge judge;
    private final Judging judging;
    private Optional<View> view = Optional.empty();
    private @Nullable Integer exitCode;

    /**
     * @param surroundings the workspace, the environment and how text looks
     * @param course the way through the katas
     * @param logbook what the learner did, and does now
     * @param console where it is shown; stays open
     * @param events what happens; the console puts its events there, too
     * @param judge gives the verdicts; stays open
     * @param clock tells the time after which what is reset is named
     */
    Sitting(
            Surroundings surroundings,
            Course course,
            Logbook logbook,
            Console console,
            BlockingQueue<Event> events,
            LateJudge judge,
            Clock clock) {
        this.surroundings = surroundings;
        this.course = course;
        this.logbook = logbook;
        this.console = console;
        this.events = events;
        this.clock = clock;
        this.judge = judge;
        this.judging = new Judging(
                card -> Judging.verdict(judge.judge(), card),
                (card, verdict) -> events.add(new Event.Judged(card, verdict)));
    }

    /**
     * Works until the learner ends it.
     *
     * @param first the kata to begin with
     * @return the exit code
     */
    int run(KataCard first) throws InterruptedException {
        try (Workplace place = new Workplace(first, course, logbook, judging, events::add)) {
            Actions actions = new Actions(
                    place,
                    course,
                    logbook,
                    new Lending(surroundings, console),
                    clock,
                    surroundings.terminal().paint());
            draw(place);
            judge.judge();
            while (true) {
                draw(place);
                do {
                    handle(events.take(), place, actions);
                    if (exitCode != null) {
                        return exitCode;
                    }
                } while (!events.isEmpty());
            }
        }
    }

    private void draw(Workplace place) {
        int columns = console.columns();
        console.show(view.map(shown -> shown.lines(columns, console.rows())).orElseGet(() -> {
            Look look = surroundings.terminal().look().within(columns);
            return new DeskText(course, logbook, look).lines(place);
        }));
    }

    private void handle(Event event, Workplace place, Actions actions) {
        if (event instanceof Event.AtConsole happened) {
            handle(happened.what(), place, actions);
        } else if (event instanceof Event.Saved saved) {
            saved(saved.card(), place);
        } else if (event instanceof Event.Judged judged) {
            place.judged(judged.card(), judged.verdict());
        }
    }

    private void handle(ConsoleEvent event, Workplace place, Actions actions) {
        if (event instanceof ConsoleEvent.Pressed pressed) {
            press(pressed.key(), place, actions);
        } else if (event instanceof ConsoleEvent.Interrupted) {
            exitCode = ExitCode.INTERRUPTED;
        } else if (event instanceof ConsoleEvent.InputEnded) {
            exitCode = ExitCode.GOOD;
        }
    }

    /** The verdict is what a learner waits for who saves: whatever else is shown makes room for it. */
    private void saved(KataCard card, Workplace place) {
        if (card.equals(place.desk().card())) {
            view = Optional.empty();
            place.put(place.desk().silent());
            place.run();
        }
    }

    private void press(Key key, Workplace place, Actions actions) {
        if (view.isPresent()) {
            view = view.get().after(key, console.columns(), console.rows());
            return;
        }
        place.put(place.desk().silent());
        if (key.types('q')) {
            exitCode = ExitCode.GOOD;
        } else if (key.kind() == Key.Kind.CHARACTER) {
            view = actions.of(key.text().toLowerCase(Locale.ROOT));
        }
    }
}
