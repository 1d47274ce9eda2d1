package katabase.dojo.interview;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import katabase.dojo.ExitCode;
import katabase.dojo.Surroundings;
import katabase.dojo.UsageProblem;
import katabase.dojo.interview.plan.InterviewContent;
import katabase.dojo.interview.plan.InterviewPlan;
import katabase.dojo.terminal.Columns;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Interviews somebody. */
@Command(
        name = "interview",
        description = {
            "A mock interview with a clock: questions, one or two katas, follow-ups, a design discussion, a report.",
            "Katas are given as skeletons in .kata/interviews; your own files stay as they are.",
            "Without a terminal it prints the plan."
        },
        exitCodeList = {
            " 0:done, or left",
            " 2:the command was not understood, or an interview is not over",
            " 3:a template is wrong, or something cannot be read or written",
            " 130:Ctrl-C; --resume goes on"
        })
public final class InterviewCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Clock clock;

    @Mixin
    private InterviewWishes wishes = new InterviewWishes();

    @Option(names = "--plan", description = "Prints the plan, and nothing is asked.")
    private boolean planOnly;

    @Option(names = "--resume", description = "Goes on with the interview that was left.")
    private boolean resume;

    @Option(names = "--new", description = "Gives up an interview that was left.")
    private boolean giveUp;

    @Option(
            names = "--pair",
            description = "Writes the papers of two people instead: one for the candidate, one for the interviewer."
                    + " It is not listed by kata interviews: the paper with the ticks is its record.")
    private boolean pair;

    @Option(names = "--to", paramLabel = "FOLDER", description = "Where the papers of --pair go, else into .kata/pair.")
    private @Nullable Path folder;

    /**
     * @param surroundings the workspace and the terminal
     * @param clock tells the time
     */
    public InterviewCommand(Surroundings surroundings, Clock clock) {
        this.surroundings = surroundings;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        InterviewContent content = InterviewContent.of(surroundings.workspace(), clock);
        SoloInterview solo = new SoloInterview(surroundings, content, clock);
        if (resume) {
            requireKeys();
            return solo.resume();
        }
        Planning planning = new Planning(surroundings, content, clock);
        if (!planOnly && !pair && hasKeys()) {
            return solo.begin(() -> planning.plan(wishes), giveUp);
        }
        InterviewPlan plan = planning.plan(wishes);
        if (pair) {
            return new PairPapers(surroundings, content).write(plan, Optional.ofNullable(folder));
        }
        PrintWriter out = surroundings.terminal().out();
        new PlanText(plan, Columns.of(surroundings.environment())).lines().forEach(out::println);
        out.flush();
        return ExitCode.GOOD;
    }

    private void requireKeys() {
        if (!hasKeys()) {
            throw new UsageProblem("nobody presses keys here", "call --resume at a terminal");
        }
    }

    private boolean hasKeys() {
        return surroundings.terminal().hasKeys(surroundings.environment());
    }
}
