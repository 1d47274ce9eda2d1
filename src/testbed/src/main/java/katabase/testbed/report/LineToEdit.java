package katabase.testbed.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The place in a learner's file at which the learner begins.
 *
 * @param file a Java or SQL file, which need not exist
 */
public record LineToEdit(Path file) {

    private static final List<Predicate<String>> MARKS = List.of(
            line -> line.startsWith("@NotMappedYet"),
            line -> line.toLowerCase(Locale.ROOT).startsWith("-- not written yet"),
            line -> line.contains("new NotSolvedYet"));

    private static final Predicate<String> BEGIN_OF_CLASS =
            line -> line.matches(".*\\b(class|record|interface)\\b.*\\{.*");

    /** The line of the skeleton's first mark, else the line where the class begins; counted from 1. */
    public int number() {
        List<String> lines = lines();
        return Stream.concat(MARKS.stream(), Stream.of(BEGIN_OF_CLASS))
                .map(mark -> firstLine(lines, mark))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(1);
    }

    /** Whether one of the skeleton's marks stands in it: something is to be written here. */
    boolean isMarked() {
        List<String> lines = lines();
        return MARKS.stream().anyMatch(mark -> firstLine(lines, mark).isPresent());
    }

    private List<String> lines() {
        try {
            return Files.isRegularFile(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Integer> firstLine(List<String> lines, Predicate<String> mark) {
        return Stream.iterate(0, index -> index < lines.size(), index -> index + 1)
                .filter(index -> mark.test(lines.get(index)))
                .map(index -> index + 1)
                .findFirst();
    }
}
