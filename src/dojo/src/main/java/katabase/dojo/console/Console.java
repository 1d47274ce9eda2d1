package katabase.dojo.console;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.TerminalBuilder;

/** The terminal of a person: one screen of text, and keys without Enter. */
public final class Console implements Closeable {

    private static final int USUAL_COLUMNS = 80;
    private static final int USUAL_ROWS = 24;
    private static final String CLEARED = "\u001b[H\u001b[J";

    private final Terminal terminal;
    private final Keyboard keyboard;
    private final Attributes before;
    private volatile boolean lent;

    /**
     * Takes the terminal over.
     *
     * @param terminal closed with this, and what it was before
     * @param events takes what happens at it, in other threads
     */
    public Console(Terminal terminal, Consumer<ConsoleEvent> events) {
        this.terminal = terminal;
        this.before = takeKeys();
        this.keyboard = new Keyboard(terminal.reader(), events);
        terminal.handle(Signal.INT, signal -> unlessLent(new ConsoleEvent.Interrupted(), events));
        terminal.handle(Signal.WINCH, signal -> unlessLent(new ConsoleEvent.Redraw(), events));
        terminal.handle(Signal.CONT, signal -> {
            takeKeys();
            events.accept(new ConsoleEvent.Redraw());
        });
        Thread thread = new Thread(keyboard, "katabase-keyboard");
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * Keys come one by one, and a read that gets none comes back after a tenth of a second: one that waits for ever
     * would take the first key of whoever is lent the terminal.
     *
     * @return how the terminal was before
     */
    private Attributes takeKeys() {
        Attributes original = terminal.enterRawMode();
        Attributes impatient = terminal.getAttributes();
        impatient.setControlChar(Attributes.ControlChar.VMIN, 0);
        impatient.setControlChar(Attributes.ControlChar.VTIME, 1);
        terminal.setAttributes(impatient);
        return original;
    }

    /** The terminal of this process. */
    public static Terminal ofProcess() throws IOException {
        // JLine would ask the terminal what it knows of grapheme clusters, and wait half a second where none answers.
        return TerminalBuilder.builder()
                .system(true)
                .dumb(false)
                .nativeSignals(true)
                .graphemeCluster(false)
                .build();
    }

    /** How wide it is, in characters. */
    public int columns() {
        int columns = terminal.getWidth();
        return columns > 0 ? columns : USUAL_COLUMNS;
    }

    /** How high it is, in lines. */
    public int rows() {
        int rows = terminal.getHeight();
        return rows > 0 ? rows : USUAL_ROWS;
    }

    /** Shows these lines and nothing else; what does not fit is what stands above. */
    public void show(List<String> lines) {
        terminal.writer().print(CLEARED + String.join("\r\n", lines));
        terminal.writer().flush();
    }

    /** What is done while somebody else has the terminal. */
    public interface Loan<T> {

        /** Does it. */
        T use() throws IOException, InterruptedException;
    }

    /**
     * Lends the terminal, as it was before this took it over, and waits until it comes back.
     *
     * @return what the loan gives
     */
    public <T> T lend(Loan<T> loan) throws IOException, InterruptedException {
        lent = true;
        keyboard.hold();
        Attributes raw = terminal.getAttributes();
        terminal.setAttributes(before);
        try {
            return loan.use();
        } finally {
            terminal.setAttributes(raw);
            keyboard.release();
            lent = false;
        }
    }

    private void unlessLent(ConsoleEvent event, Consumer<ConsoleEvent> events) {
        if (!lent) {
            events.accept(event);
        }
    }

    /** Leaves what was shown, and the cursor below it. */
    @Override
    public void close() throws IOException {
        keyboard.close();
        terminal.writer().print("\r\n");
        terminal.writer().flush();
        terminal.setAttributes(before);
        terminal.close();
    }
}
