package katabase.dojo.interview.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import katabase.dojo.interview.plan.InterviewPlan;

/**
 * The interviews of a workspace.
 *
 * @param folder where they lie
 */
public record Interviews(Path folder) {

    /**
     * Those of a workspace.
     *
     * @param workspace the folder of the root POM
     */
    public static Interviews of(Path workspace) {
        return new Interviews(workspace.resolve(".kata/interviews"));
    }

    /** All that were begun, in the order of their times. */
    public List<InterviewFolder> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(InterviewFolder::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** The last one that is not over. */
    public Optional<InterviewFolder> unfinished() {
        return all().stream()
                .filter(one -> one.record()
                        .read()
                        .filter(proceedings -> !proceedings.isClosed())
                        .isPresent())
                .reduce((earlier, later) -> later);
    }

    /**
     * Writes the plan of a new one.
     *
     * @param at when it begins
     */
    public InterviewFolder begin(InterviewPlan plan, Instant at) {
        Instant name = at;
        while (Files.exists(InterviewFolder.of(folder, name, plan.template()).path())) {
            name = name.plusSeconds(1);
        }
        InterviewFolder begun = InterviewFolder.of(folder, name, plan.template());
        begun.record().begin(plan, at);
        return begun;
    }
}
