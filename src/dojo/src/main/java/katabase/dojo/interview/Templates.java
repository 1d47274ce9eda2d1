package katabase.dojo.interview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import katabase.catalogue.InterviewTemplate;
import katabase.catalogue.Nearest;
import katabase.dojo.UsageProblem;

/**
 * The interview templates of a workspace: each file of quizzes/interviews.
 *
 * @param workspace the folder of the root POM
 */
record Templates(Path workspace) {

    private static final String FOLDER = "quizzes/interviews";
    private static final String SUFFIX = ".yaml";

    /** Their names. */
    List<String> names() {
        Path folder = workspace.resolve(FOLDER);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(SUFFIX))
                    .map(name -> name.substring(0, name.length() - SUFFIX.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(FOLDER + " cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * Reads one.
     *
     * @throws UsageProblem if there is none of that name
     * @throws katabase.catalogue.CatalogueException if it departs from the form
     */
    InterviewTemplate named(String name) {
        if (!names().contains(name)) {
            throw new UsageProblem(
                    "there is no interview template \"" + name + "\"",
                    Nearest.of(name, names())
                            .map(nearest -> "did you mean " + nearest + "?")
                            .orElse("write one into " + FOLDER));
        }
        return InterviewTemplate.read(workspace.resolve(FOLDER).resolve(name + SUFFIX), workspace);
    }
}
