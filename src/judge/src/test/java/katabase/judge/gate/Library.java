package katabase.judge.gate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import katabase.judge.Judge;
import katabase.judge.KataFolder;
import katabase.testbed.workspace.Workspace;

/**
 * A workspace of one kata, library/lend-once, in which everything comes out as it should until a test changes something.
 *
 * @param judge judges it
 * @param workspace a copy of the test's own
 */
record Library(Judge judge, Path workspace) {

    static final String ANSWERS = "solutions/library/src/answers/lend-once/";
    static final String SOLUTION = "solutions/library/src/main/java/katabase/library/lend_once/Lending.java";
    static final String TEST = "exercises/library/src/test/java/katabase/library/lend_once/LendOnceTest.java";

    private static final Path ORIGINAL = Path.of("src/test/resources/katabase/judge/gate/workspace");

    static Library copiedTo(Path workspace, Judge judge) throws IOException {
        new Workspace(ORIGINAL).copyTo(workspace);
        return new Library(judge, workspace);
    }

    /** Replaces some text of a file, which must be there. */
    Library replace(String file, String text, String replacement) throws IOException {
        String before = Files.readString(workspace.resolve(file));
        if (!before.contains(text)) {
            throw new IllegalArgumentException(file + " has no \"" + text + "\"");
        }
        Files.writeString(workspace.resolve(file), before.replace(text, replacement));
        return this;
    }

    /** Overwrites one file with another one. */
    Library overwrite(String file, String with) throws IOException {
        Files.writeString(workspace.resolve(file), Files.readString(workspace.resolve(with)));
        return this;
    }

    GateReport report() {
        return report((done, all) -> {});
    }

    GateReport report(GateListener listener) {
        return new Gate(judge, 2).examine(KataFolder.all(workspace), listener);
    }

    /** How often the listener was told how far the gate is. */
    List<String> progress() {
        List<String> told = new ArrayList<>();
        report((done, all) -> told.add(done + " of " + all));
        return told;
    }

    static List<String> lines(List<Breach> breaches) {
        return breaches.stream().map(Breach::line).toList();
    }
}
