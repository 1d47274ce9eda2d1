package katabase.dojo.watch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import katabase.dojo.KataCommandLine;
import katabase.dojo.Surroundings;
import katabase.dojo.console.Console;
import katabase.dojo.console.Editing;
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
        return new Editing(surroundings.environment(), surroundings.workspace(), console)
                .open(place(desk))
                .map(desk::saying)
                .orElse(desk);
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
