package katabase.dojo.watch;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import katabase.dojo.terminal.Paint;
import katabase.judge.KataFolder;
import katabase.judge.Sources;
import org.jspecify.annotations.Nullable;

/**
 * What is different between the learner's files and the reference solution's.
 *
 * @param kata which kata
 * @param paint colours, if they are wanted
 */
record Difference(KataFolder kata, Paint paint) {

    private static final int CONTEXT = 3;

    /** Unified diffs of the files that differ, from the learner's to the solution's. */
    List<String> lines() throws IOException {
        Sources learner = Sources.ofLearner(kata);
        Sources solution = Sources.ofSolution(kata);
        TreeSet<String> names = new TreeSet<>(learner.main().keySet());
        names.addAll(solution.main().keySet());
        List<String> lines = new ArrayList<>();
        for (String name : names) {
            unified(name, text(learner.main().get(name)), text(solution.main().get(name)))
                    .forEach(line -> lines.add(painted(line)));
        }
        return lines.isEmpty() ? List.of("Your files are the reference solution, letter by letter.") : lines;
    }

    private static List<String> unified(String name, List<String> learner, List<String> solution) {
        return UnifiedDiffUtils.generateUnifiedDiff(
                "yours/" + name, "solution/" + name, learner, DiffUtils.diff(learner, solution), CONTEXT);
    }

    /** The lines of a file; none if there is no such file. */
    private static List<String> text(@Nullable Path file) throws IOException {
        return file == null ? List.of() : Files.readString(file).lines().toList();
    }

    private String painted(String line) {
        if (line.startsWith("---") || line.startsWith("+++")) {
            return paint.bold(line);
        } else if (line.startsWith("@@")) {
            return paint.yellow(line);
        } else if (line.startsWith("+")) {
            return paint.green(line);
        }
        return line.startsWith("-") ? paint.red(line) : line;
    }
}
