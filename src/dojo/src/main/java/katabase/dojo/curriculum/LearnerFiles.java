package katabase.dojo.curriculum;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import katabase.judge.KataFolder;
import katabase.testbed.report.FileToEdit;
import katabase.testbed.report.LineToEdit;
import org.jspecify.annotations.Nullable;

/**
 * Finds the place in a kata's files that a learner should look at.
 *
 * @param card which kata
 * @param workspace from where places are seen; a copy of the kata's files lies deeper in it
 */
public record LearnerFiles(KataCard card, Path workspace) {

    /** Those of the kata's own workspace. */
    public LearnerFiles(KataCard card) {
        this(card, card.folder().workspace());
    }

    /**
     * A place as seen from the workspace: "exercises/orm/src/main/java/.../Museum.java:42".
     *
     * @param file a file's name, if one is known; else it is the file in which there is something to write
     * @param line the line in it; where the file begins is not told, but where there is something to write
     */
    public String place(@Nullable String file, long line) {
        Optional<Path> named = Optional.ofNullable(file).flatMap(this::find);
        Path path = named.or(() -> find(fileToEdit())).orElseGet(this::folder);
        long number = named.isPresent() && line > 1 ? line : new LineToEdit(path).number();
        return workspace.relativize(path).toString().replace('\\', '/') + ":" + number;
    }

    private String fileToEdit() {
        KataFolder original =
                new KataFolder(workspace, card.folder().topic(), card.folder().slug());
        return new FileToEdit(original.keptSkeleton(), card.start() + ".java").name();
    }

    private Path folder() {
        return card.folder()
                .exerciseModule()
                .resolve("src/main/java")
                .resolve(card.folder().packageFolder());
    }

    private Optional<Path> find(String file) {
        return Stream.of("src/main/java", "src/main/resources", "src/test/java")
                .map(root -> card.folder().exerciseModule().resolve(root))
                .map(root -> root.resolve(card.folder().packageFolder()).resolve(file))
                .filter(Files::isRegularFile)
                .findFirst();
    }
}
