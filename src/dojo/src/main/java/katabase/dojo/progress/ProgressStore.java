package katabase.dojo.progress;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import katabase.dojo.UsageProblem;
import katabase.dojo.curriculum.Curriculum;
import katabase.journal.Journal;
import katabase.journal.JournalContent;
import katabase.journal.JournalPosition;
import katabase.journal.JournalProblem;
import katabase.journal.JournalUnavailable;

/**
 * Reads where the learner stands: the last snapshot and what the journal says since, or the whole journal where there is
 * no snapshot that still fits to it.
 */
public final class ProgressStore {

    /** With so many entries behind the snapshot, a new one pays. */
    private static final int MANY = 256;

    private final Journal journal;
    private final SnapshotFile file;
    private final ZoneId zone;
    private final Curriculum curriculum;
    private final Map<String, Optional<Duration>> estimates = new HashMap<>();

    private ProgressStore(Journal journal, SnapshotFile file, ZoneId zone, Curriculum curriculum) {
        this.journal = journal;
        this.file = file;
        this.zone = zone;
        this.curriculum = curriculum;
    }

    /**
     * The progress that is kept in a workspace.
     *
     * @param workspace the folder of the root POM
     * @param zone where a day begins
     */
    public static ProgressStore of(Path workspace, ZoneId zone) {
        return new ProgressStore(
                Journal.of(workspace), new SnapshotFile(fileOf(workspace)), zone, new Curriculum(workspace));
    }

    /** Where the snapshot of a workspace lies. */
    static Path fileOf(Path workspace) {
        return workspace.resolve(".kata/cache/progress.snapshot");
    }

    /**
     * Reads it.
     *
     * @throws JournalUnavailable if there is a journal that cannot be read, or that a newer version wrote
     */
    public Progress read() {
        return file.read()
                .filter(snapshot -> snapshot.zone().equals(zone))
                .flatMap(this::since)
                .orElseGet(this::fromTheBeginning);
    }

    /** Goes on from a snapshot; empty if the journal has another past by now. */
    private Optional<Progress> since(Snapshot snapshot) {
        return journal.readAfter(snapshot.end())
                .filter(rest ->
                        rest.entries().isEmpty() || rest.entries().get(0).at().isAfter(snapshot.last()))
                .map(rest -> {
                    ProgressFold fold = fold();
                    fold.restore(snapshot);
                    return take(fold, snapshot.problems(), rest);
                });
    }

    private Progress fromTheBeginning() {
        return take(fold(), List.of(), journal.read());
    }

    private Progress take(ProgressFold fold, List<JournalProblem> before, JournalContent content) {
        content.entries().forEach(fold::take);
        List<JournalProblem> problems = new ArrayList<>(before);
        problems.addAll(content.problems());
        if (content.entries().size() >= MANY) {
            file.write(fold.snapshot(content.end(), within(problems, content.end())));
        }
        return fold.progress(problems);
    }

    /** A last line that is not whole is read again the next time. */
    private static List<JournalProblem> within(List<JournalProblem> problems, JournalPosition end) {
        return problems.stream()
                .filter(problem -> problem.line() <= end.lines())
                .toList();
    }

    private ProgressFold fold() {
        return new ProgressFold(zone, kata -> estimates.computeIfAbsent(kata, this::estimate));
    }

    /** A kata that is no longer there has no estimate, and one whose file the learner broke has none for now. */
    private Optional<Duration> estimate(String kata) {
        try {
            return Optional.of(Duration.ofMinutes(curriculum.card(kata).minutes()));
        } catch (UsageProblem | IllegalStateException | UncheckedIOException e) {
            return Optional.empty();
        }
    }
}
