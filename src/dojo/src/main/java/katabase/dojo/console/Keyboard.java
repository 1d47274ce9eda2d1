package katabase.dojo.console;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jline.terminal.KeyEvent;
import org.jline.terminal.KeyParser;
import org.jline.utils.NonBlockingReader;

/** Reads keys, in a thread of its own, and leaves them to others while it is held. */
final class Keyboard implements Runnable {

    private static final int ESCAPE = 27;
    private static final int INTERRUPT = 3;
    private static final int END_OF_INPUT = 4;
    private static final int DELETE = 127;
    private static final int BACKSPACE = 8;

    /** How long one read takes at most: after it, the keyboard can be held or ended. */
    private static final long SLICE_MILLISECONDS = 250;

    /**
     * A terminal that gives up a read after a while ({@link Console}) says "end of input" then, too. The real end says
     * so at once, again and again.
     */
    private static final long AT_ONCE_MILLISECONDS = 20;

    private static final int ENDS_IN_A_ROW = 3;

    /** How long is waited at most for one that reads ahead: it looks ten times a second whether it is to end. */
    private static final long READS_AHEAD_MILLISECONDS = 500;

    /** What belongs to one key arrives together; who presses Escape is slower. */
    private static final long WITHIN_KEY_MILLISECONDS = 50;

    private static final Map<KeyEvent.Special, Key.Kind> SPECIAL = Map.of(
            KeyEvent.Special.PageUp, Key.Kind.PAGE_UP,
            KeyEvent.Special.PageDown, Key.Kind.PAGE_DOWN,
            KeyEvent.Special.Home, Key.Kind.HOME,
            KeyEvent.Special.End, Key.Kind.END,
            KeyEvent.Special.Enter, Key.Kind.ENTER);

    private final NonBlockingReader reader;
    private final Consumer<ConsoleEvent> events;
    private final Semaphore turn = new Semaphore(1, true);
    private volatile boolean closed;

    Keyboard(NonBlockingReader reader, Consumer<ConsoleEvent> events) {
        this.reader = reader;
        this.events = events;
    }

    /** Waits until nothing is read any more; from then on somebody else may read. */
    void hold() throws InterruptedException {
        turn.acquire();
        reader.shutdown();
        awaitNobodyReadsAhead();
    }

    /**
     * JLine reads ahead in a thread of its own, which may outlive its shutdown and then takes a key from whoever reads
     * next.
     */
    private static void awaitNobodyReadsAhead() throws InterruptedException {
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().endsWith("non blocking reader thread")) {
                thread.join(READS_AHEAD_MILLISECONDS);
            }
        }
    }

    /** Reads again. */
    void release() {
        turn.release();
    }

    /** Ends the reading within a moment. */
    void close() {
        closed = true;
    }

    @Override
    public void run() {
        try {
            int ends = 0;
            while (!closed && ends < ENDS_IN_A_ROW) {
                turn.acquireUninterruptibly();
                try {
                    ends = !closed && readEnds() ? ends + 1 : 0;
                } finally {
                    release();
                }
            }
        } catch (IOException e) {
            // The terminal is gone, and with it whoever pressed keys.
        }
        if (!closed) {
            events.accept(new ConsoleEvent.InputEnded());
        }
    }

    /** Reads a key, if one is pressed; tells whether the input seems to be over. */
    private boolean readEnds() throws IOException {
        long start = System.nanoTime();
        int character = reader.read(SLICE_MILLISECONDS);
        if (character >= 0) {
            events.accept(event(character));
        }
        return character == NonBlockingReader.EOF
                && System.nanoTime() - start < TimeUnit.MILLISECONDS.toNanos(AT_ONCE_MILLISECONDS);
    }

    private ConsoleEvent event(int character) throws IOException {
        return switch (character) {
            case INTERRUPT -> new ConsoleEvent.Interrupted();
            case END_OF_INPUT -> new ConsoleEvent.InputEnded();
            default -> new ConsoleEvent.Pressed(key(character));
        };
    }

    private Key key(int character) throws IOException {
        return switch (character) {
            case '\r', '\n' -> Key.of(Key.Kind.ENTER);
            case DELETE, BACKSPACE -> Key.of(Key.Kind.BACKSPACE);
            case ESCAPE -> sequence();
            default -> character < ' ' ? Key.of(Key.Kind.OTHER) : Key.typed(character);
        };
    }

    /**
     * Escape itself, or a key that sends more than one character: those of most begin with [ or O and end with a letter
     * or ~.
     */
    private Key sequence() throws IOException {
        int next = reader.read(WITHIN_KEY_MILLISECONDS);
        if (next < 0) {
            return Key.of(Key.Kind.ESCAPE);
        }
        StringBuilder sequence = new StringBuilder("\u001b").append((char) next);
        if (next == '[' || next == 'O') {
            do {
                next = reader.read(WITHIN_KEY_MILLISECONDS);
                if (next >= 0) {
                    sequence.append((char) next);
                }
            } while (next >= 0 && !(Character.isLetter(next) || next == '~'));
        }
        return named(KeyParser.parse(sequence.toString()));
    }

    private static Key named(KeyEvent event) {
        if (event.getType() == KeyEvent.Type.Arrow) {
            return switch (event.getArrow()) {
                case Up -> Key.of(Key.Kind.UP);
                case Down -> Key.of(Key.Kind.DOWN);
                default -> Key.of(Key.Kind.OTHER);
            };
        }
        return Key.of(
                event.getType() == KeyEvent.Type.Special
                        ? SPECIAL.getOrDefault(event.getSpecial(), Key.Kind.OTHER)
                        : Key.Kind.OTHER);
    }
}
