package katabase.dojo;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.time.Clock;
import java.util.function.Supplier;
import katabase.dojo.bench.BenchCommand;
import katabase.dojo.doctor.DoctorCommand;
import katabase.dojo.drill.DrillCommand;
import katabase.dojo.exchange.ExportCommand;
import katabase.dojo.exchange.ImportCommand;
import katabase.dojo.gate.GateCommand;
import katabase.dojo.interview.InterviewCommand;
import katabase.dojo.interview.InterviewsCommand;
import katabase.dojo.list.ListCommand;
import katabase.dojo.quiz.QuizCommand;
import katabase.dojo.run.RunCommand;
import katabase.dojo.status.StatusCommand;
import katabase.dojo.terminal.Terminal;
import katabase.dojo.watch.WatchCommand;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;

/** Puts the commands together. */
public final class KataCommandLine {

    private KataCommandLine() {}

    /** All commands, for one call of this process. */
    public static CommandLine in(Surroundings surroundings) {
        return in(
                surroundings,
                () -> new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset())),
                Clock.systemDefaultZone());
    }

    /**
     * All commands, for one call.
     *
     * @param input gives what the learner types; not called by a command that asks nothing
     * @param clock tells when something was answered, and where a day begins
     */
    public static CommandLine in(Surroundings surroundings, Supplier<BufferedReader> input, Clock clock) {
        Terminal terminal = surroundings.terminal();
        OneLineErrors errors = new OneLineErrors(terminal);
        CommandLine kata = new CommandLine(new KataCommand())
                .addSubcommand(new WatchCommand(surroundings, input, clock))
                .addSubcommand(new RunCommand(surroundings, clock))
                .addSubcommand(new ListCommand(surroundings))
                .addSubcommand(new QuizCommand(surroundings, input, clock))
                .addSubcommand(new ExportCommand(surroundings, clock))
                .addSubcommand(new ImportCommand(surroundings, clock))
                .addSubcommand(new DrillCommand(surroundings, input, clock))
                .addSubcommand(new InterviewCommand(surroundings, clock))
                .addSubcommand(new InterviewsCommand(surroundings))
                .addSubcommand(new StatusCommand(surroundings, clock))
                .addSubcommand(new DoctorCommand(surroundings))
                .addSubcommand(new GateCommand(surroundings))
                .addSubcommand(new BenchCommand(surroundings));
        kata.setCaseInsensitiveEnumValuesAllowed(true);
        describe(kata);
        kata.getSubcommands().values().forEach(KataCommandLine::describe);
        return kata.setOut(terminal.out())
                .setErr(terminal.err())
                .setColorScheme(Help.defaultColorScheme(terminal.paint().on() ? Help.Ansi.ON : Help.Ansi.OFF))
                .setUsageHelpWidth(Terminal.WIDTH)
                .setParameterExceptionHandler(errors)
                .setExecutionExceptionHandler(errors)
                .setExecutionStrategy(parsed -> execute(parsed, kata));
    }

    /** Without a command one goes on where one stopped. */
    private static int execute(CommandLine.ParseResult parsed, CommandLine kata) {
        if (!parsed.hasSubcommand() && !parsed.isUsageHelpRequested() && !parsed.isVersionHelpRequested()) {
            return kata.execute("watch");
        }
        return new CommandLine.RunLast().execute(parsed);
    }

    private static void describe(CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        spec.mixinStandardHelpOptions(true).versionProvider(new KataVersion());
        spec.usageMessage().exitCodeListHeading("%nExit codes:%n");
    }
}
