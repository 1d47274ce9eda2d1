package katabase.dojo.status;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import katabase.dojo.ExitCode;
import katabase.dojo.Surroundings;
import katabase.dojo.terminal.Columns;
import katabase.dojo.terminal.Terminal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows where the learner stands. */
@Command(
        name = "status",
        description = "Shows what is solved and answered, what is due, and on which days you practised.",
        exitCodeList = {
            " 0:shown",
            " 1:shown, but a line of the journal or a quiz file was left out",
            " 2:the command was not understood",
            " 3:the journal cannot be read, or the page not be written"
        })
public final class StatusCommand implements Callable<Integer> {

    private static final int PROBLEMS_SHOWN = 3;

    private final Surroundings surroundings;
    private final Clock clock;

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    @Option(names = "--html", paramLabel = "FILE", description = "Writes a page with charts into that file.")
    private @Nullable Path html;

    /**
     * @param surroundings the workspace and the terminal
     * @param clock tells the time, and where a day begins
     */
    public StatusCommand(Surroundings surroundings, Clock clock) {
        this.surroundings = surroundings;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        Terminal terminal = surroundings.terminal();
        Standing standing = new StandingReader(surroundings.workspace(), clock).read();
        PrintWriter out = terminal.out();
        Optional<Path> page = Optional.ofNullable(html);
        if (page.isPresent()) {
            write(page.get(), new StatusPage(standing).text());
            out.println(page.get());
        } else if (json) {
            out.println(new StatusJson(standing).text());
        } else {
            int columns = Columns.of(surroundings.environment());
            new StatusText(standing, columns, terminal.paint()).lines().forEach(out::println);
        }
        out.flush();
        tell(standing);
        return standing.problems().isEmpty() ? ExitCode.GOOD : ExitCode.BAD;
    }

    private static void write(Path page, String text) throws IOException {
        try {
            Files.writeString(page, text);
        } catch (IOException e) {
            throw new IOException(page + " cannot be written: " + e.getClass().getSimpleName(), e);
        }
    }

    private void tell(Standing standing) {
        PrintWriter err = surroundings.terminal().err();
        standing.problems().stream().limit(PROBLEMS_SHOWN).forEach(problem -> err.println("kata: " + problem));
        int rest = standing.problems().size() - PROBLEMS_SHOWN;
        if (rest > 0) {
            err.println("kata: and " + rest + " more; --json shows them all");
        }
        err.flush();
    }
}
