package katabase.dojo.interview.solo;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import katabase.dojo.ExitCode;
import katabase.dojo.console.ConsoleEvent;
import katabase.dojo.console.Key;
import org.jspecify.annotations.Nullable;

/** Goes through an interview with a candidate at a terminal. For one thread. */
final class SoloSession {

    private final Room room;
    private final StepScreens screens;
    private final Display display;
    private final BlockingQueue<SoloEvent> events;
    private @Nullable Step step;
    private @Nullable Screen screen;
    private Optional<Screen> front;
    private @Nullable Integer exitCode;

    /**
     * @param room what there is
     * @param display where it is shown
     * @param events what happens; the console, the judge and the clock put their events there
     */
    SoloSession(Room room, Display display, BlockingQueue<SoloEvent> events) {
        this.room = room;
        this.screens = new StepScreens(room);
        this.display = display;
        this.events = events;
        this.front = Optional.of(new PauseScreen(
                room,
                "**" + room.interview().proceedings().plan().title() + "**, seed "
                        + room.interview().proceedings().plan().seed()
                        + "\n\nThe clock begins with Enter. Esc stops it at any time."));
        if (room.interview().proceedings().isDebriefing()) {
            this.front = Optional.empty();
        }
    }

    /**
     * Works until the interview is over, or the candidate leaves.
     *
     * @return the exit code; empty: the interview is over
     */
    Optional<Integer> run() throws InterruptedException {
        while (exitCode == null && !(awaited() instanceof Step.Over)) {
            display.draw(shown());
            do {
                handle(events.take());
            } while (exitCode == null && !events.isEmpty());
        }
        return Optional.ofNullable(exitCode);
    }

    /** Ends the sitting; the interview can be gone on with. */
    private void leave(int code) {
        room.interview().stop();
        exitCode = code;
    }

    /** The step that is to be done, with its screen. */
    private Step awaited() {
        Step next = room.interview().step();
        while (!next.equals(step) || screen == null) {
            step = next;
            display.toTop();
            screen = next instanceof Step.Over
                    ? new PauseScreen(room, "")
                    : screens.of(next).orElse(null);
            if (screen == null) {
                screens.leaveOut(next);
                next = room.interview().step();
            }
        }
        return next;
    }

    private Screen shown() {
        return front.orElseGet(() -> Objects.requireNonNull(screen));
    }

    private void handle(SoloEvent event) {
        if (event instanceof SoloEvent.AtConsole happened) {
            handle(happened.what());
        } else if (event instanceof SoloEvent.Judged judged) {
            if (screen instanceof KataScreen kata && kata.isOf(judged.verdict().kata())) {
                kata.judged(judged.verdict());
                display.toTop();
            }
        } else if (event instanceof SoloEvent.ReferenceJudged reference) {
            room.keepReference(reference.verdict());
        } else if (event instanceof SoloEvent.Left) {
            leave(ExitCode.GOOD);
        } else if (room.interview().isRunning()) {
            checkTime();
        }
        awaited();
    }

    private void checkTime() {
        boolean over =
                room.interview().proceedings().left(room.interview().now()).isNegative();
        if (over && !(screen != null && screen.outlastsTime())) {
            room.interview().checkTime();
            front = Optional.empty();
        }
    }

    private void handle(ConsoleEvent event) {
        if (event instanceof ConsoleEvent.Pressed pressed) {
            press(pressed.key());
        } else if (event instanceof ConsoleEvent.Interrupted) {
            leave(ExitCode.INTERRUPTED);
        } else if (event instanceof ConsoleEvent.InputEnded) {
            leave(ExitCode.GOOD);
        }
    }

    private void press(Key key) {
        if (display.scrolls(key, shown())) {
            return;
        }
        if (key.kind() == Key.Kind.ESCAPE && front.isEmpty() && room.interview().isRunning()) {
            room.interview().stop();
            front = Optional.of(new PauseScreen(room, "**Pause.** The clock stands still."));
        } else {
            boolean wasFront = front.isPresent();
            front = shown().press(key);
            if (wasFront != front.isPresent() || shown().returnsToTop()) {
                display.toTop();
            }
        }
    }
}
