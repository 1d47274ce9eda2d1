package katabase.dojo.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import katabase.dojo.Surroundings;
import org.apache.commons.io.FileUtils;

/**
 * Measures from the start of a process until {@code kata quiz} waits for the answer to its first question.
 *
 * @param surroundings what the process runs on
 */
record QuizStarts(Surroundings surroundings) {

    private static final int PROCESSES = 15;
    private static final int REVIEWS_PER_QUESTION = 10;
    private static final long SEED = 1;

    /**
     * The first start, which reads all quiz files and the whole journal; then later ones, of half the size and the
     * whole.
     */
    List<Figures> measure(int questions) throws IOException, InterruptedException {
        List<Figures> figures = new ArrayList<>();
        for (int size : List.of(questions / 2, questions)) {
            Path workspace = Files.createTempDirectory("katabase-bench-");
            try {
                BenchQuiz quiz = new BenchQuiz(workspace, SEED);
                quiz.writeQuestions(size);
                quiz.writeJournal(
                        size * REVIEWS_PER_QUESTION, size, Clock.systemUTC().instant());
                String what = size + " questions";
                figures.add(new Figures("first quiz, " + what, "start", List.of(start(workspace))));
                figures.add(new Figures("later quiz, " + what, "starts", later(workspace)));
            } finally {
                FileUtils.deleteDirectory(workspace.toFile());
            }
        }
        return figures;
    }

    private List<Double> later(Path workspace) throws IOException, InterruptedException {
        List<Double> milliseconds = new ArrayList<>();
        for (int process = 0; process < PROCESSES; process++) {
            milliseconds.add(start(workspace));
        }
        return milliseconds;
    }

    private double start(Path workspace) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        List<String> libraries =
                surroundings.libraries().stream().map(Path::toString).toList();
        command.addAll(List.of(
                "-D" + Surroundings.WORKSPACE + "=" + workspace, "-cp", String.join(File.pathSeparator, libraries)));
        command.addAll(List.of("katabase.dojo.Main", "quiz"));
        Stopwatch stopwatch = new Stopwatch();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        List<String> lines = new ArrayList<>();
        try (OutputStream in = process.getOutputStream();
                BufferedReader out =
                        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = out.readLine();
            while (line != null && !line.contains("q quits")) {
                lines.add(line);
                line = out.readLine();
            }
            double milliseconds = stopwatch.milliseconds();
            if (line == null) {
                throw new IOException("kata quiz asked nothing: " + String.join(" ", lines));
            }
            in.write("q\n".getBytes(StandardCharsets.UTF_8));
            in.flush();
            out.transferTo(Writer.nullWriter());
            process.waitFor();
            return milliseconds;
        }
    }
}
