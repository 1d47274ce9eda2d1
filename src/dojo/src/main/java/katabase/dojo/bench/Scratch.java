package katabase.dojo.bench;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import katabase.dojo.curriculum.ExerciseFiles;
import katabase.judge.KataFolder;
import katabase.judge.Sources;
import org.apache.commons.io.FileUtils;

/**
 * A copy of the workspace in which one kata is solved: what the learner has written is neither measured nor touched.
 *
 * @param workspace its folder, which is deleted at the end
 */
record Scratch(Path workspace) implements Closeable {

    private static final Set<String> NOT_COPIED = Set.of("target", ".git", ".kata", ".idea");

    static Scratch copyOf(Path original) throws IOException {
        Path workspace = Files.createTempDirectory("katabase-bench-").resolve("workspace");
        Files.walkFileTree(original, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (NOT_COPIED.contains(String.valueOf(folder.getFileName()))) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(workspace.resolve(original.relativize(folder)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (attributes.isRegularFile()) {
                    Files.copy(file, workspace.resolve(original.relativize(file)));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return new Scratch(workspace);
    }

    /** Puts the reference solution where the learner's attempt stands. */
    KataFolder solve(KataFolder kata) throws IOException {
        KataFolder copy = new KataFolder(workspace, kata.topic(), kata.slug());
        new ExerciseFiles(copy).put(Sources.ofSolution(kata).main());
        return copy;
    }

    @Override
    public void close() throws IOException {
        FileUtils.deleteDirectory(workspace.resolveSibling(".").normalize().toFile());
    }
}
