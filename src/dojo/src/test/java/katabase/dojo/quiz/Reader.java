package katabase.dojo.quiz;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import katabase.dojo.KataCommandLine;
import katabase.dojo.Library;
import katabase.dojo.Surroundings;
import katabase.dojo.terminal.Paint;
import katabase.dojo.terminal.Terminal;

/**
 * Somebody who takes the quiz of the topic library.
 *
 * @param workspace has the folder quizzes
 * @param columns how wide the terminal is
 * @param colours whether there are colours
 * @param now what time it is
 */
public record Reader(Path workspace, int columns, boolean colours, Instant now) {

    public static final Instant MORNING = Instant.parse("2026-03-01T08:00:00Z");

    private static final Path QUIZ = Path.of("src/test/resources/katabase/dojo/quiz/library.yaml");

    /** One in a workspace with the one topic. */
    public static Reader in(Path workspace) {
        Reader reader = new Reader(workspace, 80, false, MORNING);
        try {
            return reader.quiz("library", Files.readString(QUIZ));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of the topic's file. */
    public static String quizText() {
        try {
            return Files.readString(QUIZ);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same with another quiz file. */
    public Reader quiz(String topic, String text) {
        try {
            Files.createDirectories(workspace.resolve("quizzes"));
            Files.writeString(workspace.resolve("quizzes").resolve(topic + ".yaml"), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Reader columns(int width) {
        return new Reader(workspace, width, colours, now);
    }

    public Reader inColours() {
        return new Reader(workspace, columns, true, now);
    }

    public Reader at(Instant time) {
        return new Reader(workspace, columns, colours, time);
    }

    /** Calls the command and types these lines, then nothing more. */
    public Library.Result types(List<String> lines, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), false, new Paint(colours));
        Surroundings surroundings = new Surroundings(
                workspace, List.of(), Optional.empty(), Map.of("COLUMNS", String.valueOf(columns)), terminal);
        StringReader typed = new StringReader(String.join("\n", lines) + (lines.isEmpty() ? "" : "\n"));
        int exitCode = KataCommandLine.in(
                        surroundings, () -> new BufferedReader(typed), Clock.fixed(now, ZoneOffset.UTC))
                .execute(arguments);
        return new Library.Result(exitCode, out.toString(), err.toString());
    }

    /** Calls the command and types nothing. */
    public Library.Result calls(String... arguments) {
        return types(List.of(), arguments);
    }
}
