package katabase.testbed.workspace;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.Set;

/**
 * A workspace: exercises, solutions and what they stand on.
 *
 * @param root the folder of the root POM
 */
public record Workspace(Path root) {

    private static final Set<String> NOT_COPIED = Set.of("target", ".git", ".kata", ".idea");

    /**
     * The one that a folder lies in, if any: the nearest folder upwards that has a .mvn folder.
     *
     * @param folder as an absolute path: of a relative one only the folders are seen that it names
     */
    public static Optional<Workspace> around(Path folder) {
        for (Path each = folder; each != null; each = each.getParent()) {
            if (Files.isDirectory(each.resolve(".mvn"))) {
                return Optional.of(new Workspace(each));
            }
        }
        return Optional.empty();
    }

    /**
     * The one that the working directory lies in.
     *
     * @throws IllegalStateException if it lies in none
     */
    public static Workspace ofThisProcess() {
        Path here = Path.of("").toAbsolutePath();
        return around(here).orElseThrow(() -> new IllegalStateException("there is no .mvn folder above " + here));
    }

    /**
     * Copies it without what was built, what the learner did, the history and the editor's settings.
     *
     * @param folder the copy's root, which need not exist; no file of the workspace's may be there
     * @throws IOException if a file cannot be read, or is there already
     */
    public Workspace copyTo(Path folder) throws IOException {
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
                    throws IOException {
                if (NOT_COPIED.contains(String.valueOf(directory.getFileName()))) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(inCopy(directory));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (attributes.isRegularFile()) {
                    Files.copy(file, inCopy(file));
                }
                return FileVisitResult.CONTINUE;
            }

            private Path inCopy(Path original) {
                return folder.resolve(root.relativize(original).toString());
            }
        });
        return new Workspace(folder);
    }
}
