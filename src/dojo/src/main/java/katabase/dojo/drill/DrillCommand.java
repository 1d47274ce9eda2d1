package katabase.dojo.drill;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import katabase.dojo.ExitCode;
import katabase.dojo.Surroundings;
import katabase.dojo.UsageProblem;
import katabase.dojo.progress.Deck;
import katabase.dojo.progress.Progress;
import katabase.dojo.progress.ProgressStore;
import katabase.dojo.progress.ReviewQueue;
import katabase.dojo.terminal.Columns;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Fills some minutes with what is due and what is new. */
@Command(
        name = "drill",
        description = {
            "Fills some minutes with katas and questions: what is due for review, then what is new.",
            "A due kata is given as a skeleton in .kata/drill; your own files stay as they are.",
            "After the answer to a question, p shows what was run and what it printed.",
            "Without a terminal it prints the plan."
        },
        exitCodeList = {" 0:done, or left", " 2:the command was not understood", " 3:the journal cannot be read"})
public final class DrillCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Supplier<BufferedReader> input;
    private final Clock clock;

    @Option(
            names = "--minutes",
            paramLabel = "N",
            defaultValue = "30",
            description = "How long it may take, ${DEFAULT-VALUE} if left out.")
    private int minutes;

    @Option(names = "--plan", description = "Prints the plan, and nothing is asked.")
    private boolean planOnly;

    /**
     * @param surroundings the workspace and the terminal
     * @param input gives what the learner types; not called before something is asked
     * @param clock tells the time
     */
    public DrillCommand(Surroundings surroundings, Supplier<BufferedReader> input, Clock clock) {
        this.surroundings = surroundings;
        this.input = input;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        if (minutes < 1) {
            throw new UsageProblem("--minutes " + minutes + " is no time for a drill", "take 1 or more");
        }
        Deck deck = Deck.of(surroundings.workspace(), clock);
        deck.shelf().problems().forEach(this::tell);
        Progress progress =
                ProgressStore.of(surroundings.workspace(), clock.getZone()).read();
        progress.problems().stream().limit(1).forEach(problem -> tell(problem.toString()));
        DrillPlan plan = DrillPlan.of(new ReviewQueue(progress, clock.instant()).order(deck.cards()), minutes);
        PrintWriter out = surroundings.terminal().out();
        int columns = Columns.of(surroundings.environment());
        List<String> lines = new PlanText(deck, progress, columns).lines(plan, minutes);
        lines.forEach(out::println);
        out.flush();
        if (!planOnly && surroundings.terminal().interactive() && !plan.cards().isEmpty()) {
            new Drill(surroundings, input.get(), clock, deck, progress, columns).run(plan, minutes);
        }
        return ExitCode.GOOD;
    }

    private void tell(String problem) {
        PrintWriter err = surroundings.terminal().err();
        err.println("kata: " + problem);
        err.flush();
    }
}
