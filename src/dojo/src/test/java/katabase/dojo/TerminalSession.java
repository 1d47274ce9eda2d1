package katabase.dojo;

import com.pty4j.PtyProcess;
import com.pty4j.PtyProcessBuilder;
import com.pty4j.WinSize;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.jline.utils.ScreenTerminal;

/** A program at a real pseudo-terminal, and what is seen on its screen. */
public final class TerminalSession implements AutoCloseable {

    /** It tells of each library that it unpacks. */
    private static final Logger PTY_LOGGER = Logger.getLogger("com.pty4j");

    static {
        PTY_LOGGER.setLevel(Level.WARNING);
    }

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final PtyProcess process;
    private final ScreenTerminal screen;
    private final StringBuffer raw = new StringBuffer();

    /**
     * @param folder where it is started
     * @param environment variables beside those of this process
     * @param columns how wide the terminal is
     * @param rows how high
     */
    public TerminalSession(Path folder, Map<String, String> environment, int columns, int rows, String... command)
            throws IOException {
        Map<String, String> variables = new HashMap<>(System.getenv());
        variables.keySet().removeAll(List.of("NO_COLOR", "VISUAL", "EDITOR", "COLUMNS", "LINES", "TERM_PROGRAM"));
        variables.put("TERM", "xterm");
        variables.put("JAVA_HOME", System.getProperty("java.home"));
        variables.putAll(environment);
        screen = new ScreenTerminal(columns, rows);
        process = new PtyProcessBuilder(command)
                .setDirectory(folder.toString())
                .setEnvironment(variables)
                .setInitialColumns(columns)
                .setInitialRows(rows)
                .start();
        Thread reader = new Thread(this::read, "screen");
        reader.setDaemon(true);
        reader.start();
    }

    private void read() {
        char[] buffer = new char[4096];
        try (Reader out = new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)) {
            for (int length = out.read(buffer); length >= 0; length = out.read(buffer)) {
                String text = new String(buffer, 0, length);
                synchronized (screen) {
                    raw.append(text);
                    screen.write(text);
                    screen.notifyAll();
                }
            }
        } catch (IOException e) {
            // The program has ended.
        }
    }

    /** Types keys. */
    public void type(String keys) throws IOException {
        process.getOutputStream().write(keys.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
    }

    /** Makes the terminal another size. */
    public void resize(int columns, int rows) {
        synchronized (screen) {
            screen.setSize(columns, rows);
        }
        process.setWinSize(new WinSize(columns, rows));
    }

    /** The screen's lines once all of these texts are seen on it. */
    public String await(String... texts) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        synchronized (screen) {
            while (!Arrays.stream(texts).allMatch(lines()::contains)) {
                long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
                if (left <= 0) {
                    throw new AssertionError("after " + PATIENCE.toSeconds() + " s the screen does not show "
                            + Arrays.toString(texts) + " but:\n" + lines());
                }
                screen.wait(left);
            }
            return lines();
        }
    }

    /** What is seen now. */
    public String lines() {
        synchronized (screen) {
            long[] cells = new long[screen.getWidth() * screen.getHeight()];
            screen.dump(cells, new int[2]);
            StringBuilder text = new StringBuilder();
            for (int index = 0; index < cells.length; index++) {
                int character = ScreenTerminal.cellCodePoint(cells[index]);
                text.appendCodePoint(character == 0 ? ' ' : character);
                if ((index + 1) % screen.getWidth() == 0) {
                    text.append('\n');
                }
            }
            return text.toString().lines().map(String::stripTrailing).collect(Collectors.joining("\n"));
        }
    }

    /** All that the program wrote, with its escape codes. */
    public String raw() {
        return raw.toString();
    }

    /** Waits for the program's end. */
    public int exitCode() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("still running:\n" + lines());
        }
        return process.exitValue();
    }

    /** Ends the program if it still runs. */
    @Override
    public void close() {
        process.destroyForcibly();
    }
}
