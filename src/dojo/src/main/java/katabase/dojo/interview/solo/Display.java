package katabase.dojo.interview.solo;

import java.util.List;
import katabase.dojo.console.Console;
import katabase.dojo.console.Key;
import katabase.dojo.terminal.Look;

/** Shows a screen below the clock, and scrolls it. For one thread. */
final class Display {

    private final Interview interview;
    private final Console console;
    private final Look look;
    private int top;

    Display(Interview interview, Console console, Look look) {
        this.interview = interview;
        this.console = console;
        this.look = look;
    }

    private Frame frame() {
        return new Frame(look.within(console.columns()), console.rows());
    }

    private List<String> heading(Frame frame) {
        return new Heading(interview.proceedings(), interview.now()).lines(frame.look());
    }

    /** Shows it. */
    void draw(Screen screen) {
        Frame frame = frame();
        console.show(frame.lines(heading(frame), screen, top));
    }

    /** Goes back to the first line. */
    void toTop() {
        top = 0;
    }

    /** Whether a key scrolls; then it has. */
    boolean scrolls(Key key, Screen screen) {
        int page = Math.max(1, console.rows() / 2);
        int by = switch (key.kind()) {
            case UP -> -1;
            case DOWN -> 1;
            case PAGE_UP -> -page;
            case PAGE_DOWN -> page;
            default -> 0;
        };
        if (by != 0) {
            Frame frame = frame();
            top = Math.max(0, Math.min(top + by, frame.lastTop(heading(frame), screen)));
        }
        return by != 0;
    }
}
