package katabase.dojo;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import katabase.dojo.terminal.Paint;
import katabase.dojo.terminal.Terminal;
import katabase.judge.ClassPath;
import katabase.testbed.workspace.Workspace;
import picocli.CommandLine;

/**
 * A workspace of one kata, library/lend-once, in which the command is called as the launcher script would.
 *
 * @param workspace a copy of the gate's own
 * @param interactive whether somebody looks at the terminal, and in colours
 */
public record Library(Path workspace, boolean interactive) {

    public static final String LEARNERS = "exercises/library/src/main/java/katabase/library/lend_once/Lending.java";
    public static final String SOLUTION = "solutions/library/src/main/java/katabase/library/lend_once/Lending.java";
    public static final String ANSWERS = "solutions/library/src/answers/lend-once/";

    private static final Path ORIGINAL = Path.of("../judge/src/test/resources/katabase/judge/gate/workspace");

    /** What a call of the command did. */
    public record Result(int exitCode, String out, String err) {}

    public static Library copiedTo(Path workspace) throws IOException {
        new Workspace(ORIGINAL).copyTo(workspace);
        return new Library(workspace, false);
    }

    /** The same with somebody at the terminal. */
    public Library atTerminal() {
        return new Library(workspace, true);
    }

    /** Overwrites the learner's attempt. */
    public Library attempt(String with) throws IOException {
        return write(LEARNERS, Files.readString(workspace.resolve(with)));
    }

    public Library write(String file, String text) throws IOException {
        Files.writeString(workspace.resolve(file), text);
        return this;
    }

    public Library replace(String file, String text, String replacement) throws IOException {
        String before = Files.readString(workspace.resolve(file));
        if (!before.contains(text)) {
            throw new IllegalArgumentException(file + " has no \"" + text + "\"");
        }
        return write(file, before.replace(text, replacement));
    }

    public Result kata(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = commandLine(out, err).execute(arguments);
        return new Result(exitCode, out.toString(), err.toString());
    }

    private CommandLine commandLine(Writer out, Writer err) {
        Terminal terminal =
                new Terminal(new PrintWriter(out), new PrintWriter(err), interactive, new Paint(interactive));
        return KataCommandLine.in(
                new Surroundings(workspace, ClassPath.ofThisProcess(), Optional.empty(), System.getenv(), terminal));
    }

    /** The names of all commands. */
    public static Set<String> commands() {
        Library nowhere = new Library(Path.of("."), false);
        return nowhere.commandLine(Writer.nullWriter(), Writer.nullWriter())
                .getSubcommands()
                .keySet();
    }

    /** The JSON object that a call wrote. */
    public static Map<String, Object> json(Result result) {
        @SuppressWarnings("unchecked")
        Map<String, Object> value = new tools.jackson.databind.json.JsonMapper().readValue(result.out(), Map.class);
        return value;
    }
}
