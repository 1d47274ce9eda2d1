package katabase.testbed.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import katabase.testbed.LearnerCode;
import katabase.testbed.database.SchemaFailure;
import katabase.testbed.workspace.Workspace;

/**
 * Finds the place in a module's sources that a learner should look at.
 *
 * @param module the module's folder
 */
record SourceFiles(Path module) {

    /** The module whose tests run: the one that Maven names, else the working directory. */
    static SourceFiles ofThisModule() {
        return new SourceFiles(Path.of(System.getProperty("basedir", "")).toAbsolutePath());
    }

    /** Where to look for a failure: "exercises/orm/src/main/java/.../Museum.java:42", as seen from the workspace. */
    String place(KataResult result, Requirement red) {
        String packageName = result.testClass().getPackageName();
        Optional<StackTraceElement> line =
                Optional.ofNullable(red.failure()).flatMap(new LearnerCode(result.testClass())::line);
        String fileToEdit = fileToEdit(result);
        String file = line.map(StackTraceElement::getFileName).orElseGet(() -> fileWithoutLine(red, fileToEdit));
        Optional<Path> named = find(packageName, file);
        Optional<Path> path = named.or(() -> find(packageName, fileToEdit));
        int number = line.filter(found -> named.isPresent() && found.getLineNumber() > 1)
                .map(StackTraceElement::getLineNumber)
                .orElseGet(
                        () -> path.map(found -> new LineToEdit(found).number()).orElse(1));
        return path.map(this::shown).orElse(file) + ":" + number;
    }

    /** The file whose Javadoc is the kata's statement, as seen from the workspace. */
    String statement(KataResult result) {
        String file = startFile(result);
        return shown(find(result.testClass().getPackageName(), file).orElse(Path.of(file)));
    }

    private static String startFile(KataResult result) {
        return result.kata().start().getSimpleName() + ".java";
    }

    private String fileToEdit(KataResult result) {
        String startFile = startFile(result);
        String keptSkeleton = "solutions/" + module.getFileName() + "/src/answers/" + result.slug() + "/skeleton";
        return workspace()
                .map(folder -> new FileToEdit(folder.resolve(keptSkeleton), startFile).name())
                .orElse(startFile);
    }

    private static String fileWithoutLine(Requirement red, String fileToEdit) {
        return red.failure() instanceof SchemaFailure refused ? refused.script() : fileToEdit;
    }

    private Optional<Path> find(String packageName, String file) {
        String folder = packageName.replace('.', '/');
        return Stream.of("src/main/java", "src/main/resources")
                .map(root -> module.resolve(root).resolve(folder).resolve(file))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    private String shown(Path path) {
        return workspace()
                .map(folder ->
                        folder.relativize(path.toAbsolutePath()).toString().replace('\\', '/'))
                .orElse(path.toString());
    }

    /** The folder of the root POM. */
    Optional<Path> workspace() {
        return Workspace.around(module).map(Workspace::root);
    }

    /** The workspace, if the module is an exercise of it. */
    Optional<Path> workspaceOfExercise() {
        return workspace().filter(folder -> folder.resolve("exercises").equals(module.getParent()));
    }

    /** The module as Maven's -pl names it. */
    String moduleName() {
        return shown(module);
    }
}
