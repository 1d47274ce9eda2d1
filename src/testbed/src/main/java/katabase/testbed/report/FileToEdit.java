package katabase.testbed.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The file of a kata in which a learner writes: what stands in the kept skeleton tells it, also when all is written.
 *
 * @param keptSkeleton the folder of the kata's files as they were at first, which need not exist
 * @param startFile the name of the file with the statement
 */
public record FileToEdit(Path keptSkeleton, String startFile) {

    /** The file with the statement, unless there is nothing to write in it: then the first one where there is. */
    public String name() {
        if (new LineToEdit(keptSkeleton.resolve(startFile)).isMarked()) {
            return startFile;
        }
        return files().stream()
                .filter(file -> new LineToEdit(file).isMarked())
                .map(file -> file.getFileName().toString())
                .findFirst()
                .orElse(startFile);
    }

    private List<Path> files() {
        if (!Files.isDirectory(keptSkeleton)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(keptSkeleton)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
