package katabase.dojo.watch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
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
            return desk.saying("No editor is known: set VISUAL or EDITOR, or put code or idea on the PATH. The file is "
                    + place);
        }
        return launched(desk, launch.get(), place);
    }

    private Desk launched(Desk desk, Editor.Launch launch, String place) {
        String program = launch.command().get(0);
        try {
            if (launch.inTerminal()) {
                int exitCode = console.lend(launch.command(), surroundings.workspace());
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

    private static String place(Desk desk) {
        LearnerFiles files = new LearnerFiles(desk.card());
        Optional<Failure> failure = desk.verdict().flatMap(Verdict::firstRed).flatMap(RequirementVerdict::failure);
        Optional<CompileProblem> problem =
                desk.verdict().stream().flatMap(verdict -> verdict.compileProblems().stream()).findFirst();
        return failure.map(red -> files.place(red.file(), red.line()))
                .or(() -> problem.map(error -> files.place(error.file(), error.line())))
                .orElseGet(() -> files.place(null, 0));
    }

    /** Asks the questions on the desk's kata, line by line as {@code kata quiz} does. */
    Desk askQuestions(Desk desk) {
        try {
            Map<String, String> environment = new HashMap<>(surroundings.environment());
            environment.put("COLUMNS", String.valueOf(console.columns()));
            Surroundings here = new Surroundings(
                    surroundings.workspace(),
                    surroundings.libraries(),
                    surroundings.workerArchive(),
                    environment,
                    surroundings.terminal());
            return console.lend(() -> quiz(here, desk));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
