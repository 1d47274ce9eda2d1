package katabase.dojo.quiz;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;
import katabase.dojo.progress.Progress;
import katabase.dojo.progress.ProgressStore;
import katabase.dojo.terminal.Terminal;
import katabase.journal.Answered;
import katabase.journal.Journal;
import katabase.journal.JournalProblem;
import katabase.journal.JournalUnavailable;

/**
 * What the learner has answered, and answers now. Where the journal cannot be read or written this is said once, and
 * the quiz goes on without it.
 */
final class LearnerMemory implements Consumer<Answered> {

    private static final int PROBLEMS_SHOWN = 3;

    private final Path workspace;
    private final Terminal terminal;
    private final Clock clock;
    private boolean unavailable;

    LearnerMemory(Path workspace, Terminal terminal, Clock clock) {
        this.workspace = workspace;
        this.terminal = terminal;
        this.clock = clock;
    }

    /** The queue that follows from the journal, or one without a past. */
    QuizQueue queue(long seed) {
        try {
            Progress progress = ProgressStore.of(workspace, clock.getZone()).read();
            progress.problems().stream()
                    .limit(PROBLEMS_SHOWN)
                    .map(JournalProblem::toString)
                    .forEach(this::tell);
            return new ReviewedFirst(progress, clock.instant());
        } catch (JournalUnavailable e) {
            unavailable(e);
            return new SpreadOverTopics(seed);
        }
    }

    @Override
    public void accept(Answered answer) {
        if (unavailable) {
            return;
        }
        try {
            Journal.of(workspace).append(answer);
        } catch (JournalUnavailable e) {
            unavailable(e);
        }
    }

    private void unavailable(JournalUnavailable e) {
        tell(String.valueOf(e.getMessage()));
        unavailable = true;
    }

    private void tell(String line) {
        terminal.err().println(terminal.paint().red("kata: ") + line);
        terminal.err().flush();
    }
}
