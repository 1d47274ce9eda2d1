package katabase.dojo.watch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import katabase.dojo.KataCommandLine;
import katabase.dojo.Surroundings;
import katabase.dojo.curriculum.LearnerFiles;
import katabase.judge.CompileProblem;
import katabase.judge.RequirementVerdict;
import katabase.judge.Verdict;
import katabase.judge.worker.Failure;

/**
 * Gives the terminal to others for a while: an editor, the quiz.
 *
 * @param surroundings the workspace and the environment
 * @param console what is lent
 */
record Lending(Surroundings surroundings, Console console) {

    /** Opens the learner's file where the last verdict points to; the desk then says so. */
    Desk openEditor(Desk desk) {
        String place = place(desk);
        int colon = place.lastIndexOf(':');
        Path file = surroundings.workspace().resolve(place.substring(0, colon));
        Optional<Editor.Launch> launch =
                Editor.of(surroundings.environment()).launch(file, Long.parseLong(place.substring(colon + 1)));
        if (launch.isEmpty()) {
            return desk.saying(
                    "No editor is known: set VISUAL or EDITOR, or put code or idea on the PATH. The file is " + place);
        }
        return launched(desk, launch.get(), place);
    }

    private Desk launched(Desk desk, Editor.Launch launch, String place) {
        String program = launch.command().get(0);
        try {
            if (launch.inTerminal()) {
                int exitCode = console.lend(() -> run(launch.command()));
                return exitCode == 0 ? desk : desk.saying(program + " ended with exit code " + exitCode);
            }
            new ProcessBuilder(launch.command())
                    .directory(surroundings.workspace().toFile())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return desk.saying(program + " opens " + place);
        } catch (IOException e) {
            return desk.saying(program + " cannot be started: the file is " + place);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return desk;
        }
    }

    private int run(List<String> command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .directory(surroundings.workspace().toFile())
                .inheritIO()
                .start()
                .waitFor();
    }

    private static String place(Desk desk) {
        LearnerFiles files = new LearnerFiles(desk.card());
        Optional<Failure> failure = desk.verdict().flatMap(Verdict::firstRed).flatMap(RequirementVerdict::failure);
        Optional<CompileProblem> problem = desk.verdict().stream()
                .flatMap(verdict -> verdict.compileProblems().stream())
                .findFirst();
        return failure.map(red -> files.place(red.file(), red.line()))
                .or(() -> problem.map(error -> files.place(error.file(), error.line())))
                .orElseGet(() -> files.place(null, 0));
    }

    /** Asks the questions on the desk's kata, line by line as {@code kata quiz} does. */
    Desk askQuestions(Desk desk) {
        console.show(List.of());
        try {
            return console.lend(() -> quiz(desk));
        } catch (IOException e) {
            return desk.saying("The quiz cannot be shown: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return desk;
        }
    }

    private Desk quiz(Desk desk) throws IOException {
        Map<String, String> environment = new HashMap<>(surroundings.environment());
        environment.put("COLUMNS", String.valueOf(console.columns()));
        Surroundings here = new Surroundings(
                surroundings.workspace(),
                surroundings.libraries(),
                surroundings.workerArchive(),
                environment,
                surroundings.terminal());
        BufferedReader input = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()));
        KataCommandLine.in(here, () -> input, Clock.systemUTC()).execute("quiz", desk.kata());
        PrintWriter out = surroundings.terminal().out();
        out.print("Enter: back to the kata ");
        out.flush();
        input.readLine();
        return desk;
    }
}
