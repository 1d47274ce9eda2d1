package katabase.dojo.watch;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Supplier;
import katabase.dojo.LateJudge;
import katabase.dojo.OpenJudge;
import katabase.dojo.Surroundings;
import katabase.dojo.UsageProblem;
import katabase.dojo.console.Console;
import katabase.dojo.curriculum.Curriculum;
import katabase.dojo.curriculum.KataCard;
import katabase.dojo.terminal.Terminal;
import katabase.journal.EntryId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the next kata and judges every save. */
@Command(
        name = "watch",
        description = {
            "Shows the next kata and judges every save; goes on where you stopped.",
            "Without a terminal it prints each verdict, until its input ends."
        },
        exitCodeList = {
            " 0:you quit; without a terminal: solved",
            " 1:without a terminal: something is red, or does not compile",
            " 2:the command was not understood",
            " 3:nothing could be judged",
            " 130:Ctrl-C"
        })
public final class WatchCommand implements Callable<Integer> {

    /** One that works, and one that takes over when it is lost. */
    private static final int WORKERS = 2;

    private static final int WARM_UP_ROUNDS = 3;

    private final Surroundings surroundings;
    private final Supplier<BufferedReader> input;
    private final Clock clock;

    @Parameters(
            arity = "0..1",
            paramLabel = "TOPIC/KATA",
            description = "Begins with this kata, such as orm/owning-side.")
    private String kata = "";

    @Option(names = "--once", description = "Judges once, prints the verdict and ends.")
    private boolean once;

    /**
     * @param surroundings the workspace and the terminal
     * @param input its end is the command's end where there is no terminal
     * @param clock tells when something was done
     */
    public WatchCommand(Surroundings surroundings, Supplier<BufferedReader> input, Clock clock) {
        this.surroundings = surroundings;
        this.input = input;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Curriculum curriculum = new Curriculum(surroundings.workspace());
        List<KataCard> cards = curriculum.cards();
        if (cards.isEmpty()) {
            throw new UsageProblem(
                    "there are no katas in " + surroundings.workspace().resolve("exercises"),
                    "call the kata of a workspace");
        }
        Optional<KataCard> wanted = kata.isEmpty() ? Optional.empty() : Optional.of(curriculum.card(kata));
        Logbook logbook = new Logbook(surroundings.workspace(), clock, EntryId::random);
        Course course = new Course(cards, logbook);
        KataCard first = wanted.orElseGet(course::start);
        if (once || !surroundings.terminal().hasKeys(surroundings.environment())) {
            return plain(logbook, first);
        }
        BlockingQueue<Event> events = new LinkedBlockingQueue<>();
        try (LateJudge judge = new LateJudge(() -> OpenJudge.in(surroundings, WORKERS, WARM_UP_ROUNDS));
                Console console = new Console(Console.ofProcess(), event -> events.add(new Event.AtConsole(event)))) {
            return new Sitting(surroundings, course, logbook, console, events, judge, clock).run(first);
        }
    }

    private int plain(Logbook logbook, KataCard first) throws InterruptedException {
        try (OpenJudge open = OpenJudge.in(surroundings, once ? 1 : WORKERS, once ? 0 : WARM_UP_ROUNDS)) {
            PlainWatch watch = new PlainWatch(surroundings.terminal(), logbook, open.judge());
            int exitCode = once ? watch.once(first) : watch.untilEnd(first, input);
            Terminal terminal = surroundings.terminal();
            logbook.problems().forEach(problem -> terminal.err().println("kata: " + problem));
            terminal.err().flush();
            return exitCode;
        }
    }
}
