package katabase.dojo.watch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import katabase.dojo.LateJudge;
import katabase.dojo.OpenJudge;
import katabase.dojo.Surroundings;
import katabase.dojo.console.Console;
import katabase.dojo.curriculum.Curriculum;
import katabase.journal.EntryId;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.jline.utils.ScreenTerminal;

/** A sitting for nobody, so that its classes can be archived. */
public final class WatchRehearsal {

    private static final String KEYS = "hsql\r?qdnq\u0003";
    private static final int COLUMNS = 80;
    private static final int ROWS = 24;

    private WatchRehearsal() {}

    /** Presses some keys in a workspace, on a screen that nobody sees. */
    public static void in(Surroundings surroundings) throws IOException, InterruptedException {
        Logbook logbook = new Logbook(surroundings.workspace(), Clock.systemUTC(), EntryId::random);
        Course course = new Course(new Curriculum(surroundings.workspace()).cards(), logbook);
        BlockingQueue<Event> events = new LinkedBlockingQueue<>();
        LineDisciplineTerminal terminal =
                ScreenTerminal.withTerminal("rehearsal", "xterm", COLUMNS, ROWS).terminal();
        try (LateJudge judge = new LateJudge(() -> OpenJudge.in(surroundings, 1, 0));
                Console console = new Console(terminal, event -> events.add(new Event.AtConsole(event)))) {
            terminal.processInputBytes(KEYS.getBytes(StandardCharsets.US_ASCII));
            new Sitting(surroundings, course, logbook, console, events, judge, Clock.systemUTC()).run(course.start());
        }
    }
}
