package katabase.dojo.bench;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import katabase.dojo.curriculum.ExerciseFiles;
import katabase.judge.KataFolder;
import katabase.judge.Sources;
import katabase.testbed.workspace.Workspace;
import org.apache.commons.io.FileUtils;

/**
 * A copy of the workspace in which one kata is solved: what the learner has written is neither measured nor touched.
 *
 * @param workspace its folder, which is deleted at the end
 */
record Scratch(Path workspace) implements Closeable {

    static Scratch copyOf(Path original) throws IOException {
        Path workspace = Files.createTempDirectory("katabase-bench-").resolve("workspace");
        new Workspace(original).copyTo(workspace);
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
