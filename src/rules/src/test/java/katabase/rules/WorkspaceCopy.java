package katabase.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import katabase.judge.KataFolder;
import katabase.judge.Sources;
import katabase.testbed.workspace.Maven;
import katabase.testbed.workspace.Workspace;

/**
 * A copy of the workspace, in which learners' files are replaced and Maven runs.
 *
 * @param root the copy's folder
 */
record WorkspaceCopy(Path root) {

    private static final int MINUTES = 5;

    /** How Maven ended, and what it printed. */
    record Run(int exitCode, List<String> lines) {

        String text() {
            return String.join("\n", lines);
        }
    }

    /** Copies the workspace into a new folder. */
    static WorkspaceCopy into(Path folder) throws IOException {
        return new WorkspaceCopy(Workspace.ofThisProcess().copyTo(folder).root());
    }

    /** Puts the solutions of all katas of a topic where learners write. */
    void solve(String topic) throws IOException {
        for (KataFolder kata : KataFolder.all(root)) {
            if (kata.topic().equals(topic)) {
                solve(kata);
            }
        }
    }

    /** Puts the solution of one kata where the learner writes. */
    void solve(KataFolder kata) throws IOException {
        replace(kata, Sources.ofSolution(kata).main().values());
    }

    /** Puts files of one kata where the learner writes. */
    void replace(KataFolder kata, Collection<Path> files) throws IOException {
        for (Path file : files) {
            String name = file.getFileName().toString();
            Path folder = root.resolve("exercises")
                    .resolve(kata.topic())
                    .resolve(name.endsWith(".java") ? "src/main/java" : "src/main/resources")
                    .resolve(kata.packageFolder());
            Files.copy(file, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Runs Maven, on the libraries that this build has used. */
    Run maven(String... arguments) throws IOException, InterruptedException {
        Path home = Path.of(System.getProperty("kata.maven.home"));
        List<String> command = new ArrayList<>();
        command.add(home.resolve("bin").resolve(Maven.program()).toString());
        command.addAll(List.of("-o", "-B", "-Dmaven.repo.local=" + System.getProperty("kata.maven.repository")));
        command.addAll(List.of(arguments));
        Path output = root.resolveSibling("output.txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(root.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError(command + " is still running after " + MINUTES + " minutes");
        }
        return new Run(process.exitValue(), Files.readAllLines(output));
    }
}
