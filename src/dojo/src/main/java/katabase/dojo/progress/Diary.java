package katabase.dojo.progress;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import katabase.dojo.terminal.Terminal;
import katabase.journal.Entry;
import katabase.journal.Journal;
import katabase.journal.JournalProblem;
import katabase.journal.JournalUnavailable;

/**
 * What a command knows of the learner, and what it sees. Where the journal cannot be read or written this is told once,
 * and the work goes on without it.
 */
public final class Diary {

    private static final int PROBLEMS_TOLD = 3;

    private final Path workspace;
    private final ZoneId zone;
    private final Consumer<String> problems;
    private boolean told;

    /**
     * @param workspace the folder of the root POM
     * @param zone where a day begins
     * @param problems takes what is wrong with the journal, one line each
     */
    public Diary(Path workspace, ZoneId zone, Consumer<String> problems) {
        this.workspace = workspace;
        this.zone = zone;
        this.problems = problems;
    }

    /** One that tells what is wrong where errors are told. */
    public static Diary at(Terminal terminal, Path workspace, ZoneId zone) {
        return new Diary(workspace, zone, problem -> {
            terminal.err().println(terminal.paint().red("kata: ") + problem);
            terminal.err().flush();
        });
    }

    /** Where the learner stands; empty if the journal cannot be read. Lines that were not understood are told. */
    public Optional<Progress> progress() {
        try {
            Progress progress = ProgressStore.of(workspace, zone).read();
            progress.problems().stream()
                    .limit(PROBLEMS_TOLD)
                    .map(JournalProblem::toString)
                    .forEach(problems);
            return Optional.of(progress);
        } catch (JournalUnavailable unavailable) {
            tell(unavailable);
            return Optional.empty();
        }
    }

    /** Writes an entry. */
    public void write(Entry entry) {
        try {
            Journal.of(workspace).append(entry);
        } catch (JournalUnavailable unavailable) {
            tell(unavailable);
        }
    }

    private void tell(JournalUnavailable unavailable) {
        if (!told) {
            problems.accept(String.valueOf(unavailable.getMessage()));
            told = true;
        }
    }
}
