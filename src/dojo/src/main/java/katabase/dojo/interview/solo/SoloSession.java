package katabase.dojo.interview.solo;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import katabase.dojo.ExitCode;
import katabase.dojo.console.Console;
import katabase.dojo.console.ConsoleEvent;
import katabase.dojo.console.Key;
import katabase.dojo.terminal.Look;
import org.jspecify.annotations.Nullable;

/** Goes through an interview with a candidate at a terminal. For one thread. */
final class SoloSession {

    private final Room room;
    private final StepScreens screens;
    private final Console console;
    private final BlockingQueue<SoloEvent> events;
    private final Look look;
    private @Nullable Step step;
    private @Nullable Screen screen;
    private Optional<Screen> front;
    private int top;
    private @Nullable Integer exitCode;

    /**
     * @param room what there is
     * @param console where it is shown; stays open
     * @param events what happens; the console, the judge and the clock put their events there
     * @param look how text looks
     */
    SoloSession(Room room, Console console, BlockingQueue<SoloEvent> events, Look look) {
        this.room = room;
        this.screens = new StepScreens(room);
        this.console = console;
        this.events = events;
        this.look = look;
        this.front = Optional.of(new PauseScreen(
                room,
                "**" + room.interview().proceedings().plan().title()
                        + "**\n\nThe clock begins with Enter. Esc stops it at any time."));
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
            draw();
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
            top = 0;
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

    private Frame frame() {
        return new Frame(look.within(console.columns()), console.rows());
    }

    private void draw() {
        Frame frame = frame();
        console.show(frame.lines(heading(frame), shown(), top));
    }

    private List<String> heading(Frame frame) {
        return new Heading(room.interview().proceedings(), room.interview().now()).lines(frame.look());
    }

    private void handle(SoloEvent event) {
        if (event instanceof SoloEvent.AtConsole happened) {
            handle(happened.what());
        } else if (event instanceof SoloEvent.Judged judged) {
            if (screen instanceof KataScreen kata && kata.isOf(judged.verdict().kata())) {
                kata.judged(judged.verdict());
                top = 0;
            }
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
        if (scrolls(key)) {
            return;
        }
        boolean canPause = front.isEmpty() && !room.interview().proceedings().isDebriefing();
        if (key.kind() == Key.Kind.ESCAPE && canPause) {
            room.interview().stop();
            front = Optional.of(new PauseScreen(room, "**Pause.** The clock stands still."));
        } else {
            boolean wasFront = front.isPresent();
            front = shown().press(key);
            top = wasFront == front.isPresent() ? top : 0;
        }
    }

    private boolean scrolls(Key key) {
        Frame frame = frame();
        int page = Math.max(1, console.rows() / 2);
        int by = switch (key.kind()) {
            case UP -> -1;
            case DOWN -> 1;
            case PAGE_UP -> -page;
            case PAGE_DOWN -> page;
            default -> 0;
        };
        top = Math.max(0, Math.min(top + by, by == 0 ? top : frame.lastTop(heading(frame), shown())));
        return by != 0;
    }
}
