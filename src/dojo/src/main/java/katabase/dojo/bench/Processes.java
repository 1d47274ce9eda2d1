package katabase.dojo.bench;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import katabase.dojo.Surroundings;
import katabase.judge.KataFolder;
import katabase.testbed.workspace.Maven;

/**
 * Commands as processes of their own, measured from start to end.
 *
 * @param kata a solved kata
 */
record Processes(KataFolder kata) {

    /** {@code kata run}, on the same Java, options and class path as this process. */
    double kataRun(Surroundings surroundings) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of(
                "-D" + Surroundings.WORKSPACE + "=" + kata.workspace(), "-cp", classPath(surroundings.libraries())));
        command.addAll(List.of("katabase.dojo.Main", "run", kata.name()));
        return measure(command);
    }

    /** {@code mvn -q test} for this kata's test alone. */
    double maven() throws IOException, InterruptedException {
        String test = kata.testClass().substring(kata.testClass().lastIndexOf('.') + 1);
        return measure(List.of(Maven.program(), "-q", "test", "-pl", "exercises/" + kata.topic(), "-Dtest=" + test));
    }

    private static String classPath(List<Path> libraries) {
        return String.join(
                File.pathSeparator, libraries.stream().map(Path::toString).toList());
    }

    private double measure(List<String> command) throws IOException, InterruptedException {
        Stopwatch stopwatch = new Stopwatch();
        Process process = new ProcessBuilder(command)
                .directory(kata.workspace().toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        int exitCode = process.waitFor();
        double milliseconds = stopwatch.milliseconds();
        if (exitCode != 0) {
            throw new IOException(
                    "exit code " + exitCode + " where a solved kata was judged: " + String.join(" ", command));
        }
        return milliseconds;
    }
}
