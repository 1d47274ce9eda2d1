package katabase.dojo.quiz;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import katabase.dojo.ExitCode;
import katabase.dojo.Surroundings;
import katabase.dojo.UsageProblem;
import katabase.dojo.progress.Diary;
import katabase.dojo.quiz.shelf.QuestionCard;
import katabase.dojo.quiz.shelf.Shelf;
import katabase.dojo.quiz.shelf.ShelfReader;
import katabase.dojo.terminal.Columns;
import katabase.dojo.terminal.Terminal;
import katabase.journal.Origin;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks questions. */
@Command(
        name = "quiz",
        description = {
            "Asks questions and explains each answer.",
            "After an answer, p shows what was run and what it printed, or says why nothing was.",
            "It reads lines, so it works through a pipe as well. What was answered is remembered at once."
        },
        exitCodeList = {
            " 0:asked, whatever the answers were",
            " 1:asked, but a quiz file has errors and was left out",
            " 2:the command was not understood",
            " 3:there is no question that can be asked"
        })
public final class QuizCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Supplier<BufferedReader> input;
    private final Clock clock;

    @Parameters(
            arity = "0..1",
            paramLabel = "TOPIC[/KATA]",
            defaultValue = "",
            description = "Such as orm or orm/owning-side; all topics if left out.")
    private String name = "";

    @Option(names = "--due", description = "Only questions whose review is due.")
    private boolean due;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "10",
            description = "How many questions at most, ${DEFAULT-VALUE} if left out.")
    private int limit;

    @Option(names = "--seed", paramLabel = "S", description = "The same seed shuffles the options in the same way.")
    private @Nullable Long seed;

    @Option(names = "--json", description = "The questions with their answers as JSON, for editors; nothing is asked.")
    private boolean json;

    /**
     * @param surroundings the workspace and the terminal
     * @param input gives what the learner types; not called before something is asked
     * @param clock tells when an answer was given
     */
    public QuizCommand(Surroundings surroundings, Supplier<BufferedReader> input, Clock clock) {
        this.surroundings = surroundings;
        this.input = input;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        if (limit < 1) {
            throw new UsageProblem("--limit " + limit + " is no number of questions", "take 1 or more");
        }
        Path workspace = surroundings.workspace();
        Terminal terminal = surroundings.terminal();
        Shelf shelf = new ShelfReader(workspace, clock).read();
        new ShelfProblems(terminal).tell(shelf);
        if (shelf.cards().findAny().isEmpty()) {
            return nothing(shelf, workspace);
        }
        long shuffle = Optional.ofNullable(seed).orElseGet(clock::millis);
        Diary diary = Diary.at(terminal, workspace, clock.getZone());
        List<QuestionCard> chosen = new Selection(shelf).chosen(name);
        QuizQueue queue = diary.progress()
                .<QuizQueue>map(progress -> new ReviewedFirst(progress, clock.instant()))
                .orElseGet(() -> new SpreadOverTopics(shuffle));
        List<QuestionCard> cards =
                queue.order(chosen, due).stream().limit(limit).toList();
        PrintWriter out = terminal.out();
        if (json) {
            out.println(new QuestionJson(shelf).write(cards));
        } else if (cards.isEmpty()) {
            out.println("No review is due. Without --due there are new questions.");
        } else {
            Dialogue dialogue = new Dialogue(terminal, input.get(), Columns.of(surroundings.environment()));
            new QuizSession(shelf, dialogue, diary::write, clock, Origin.RUN, shuffle).run(cards);
        }
        out.flush();
        return shelf.problems().isEmpty() ? ExitCode.GOOD : ExitCode.BAD;
    }

    private int nothing(Shelf shelf, Path workspace) {
        if (shelf.problems().isEmpty()) {
            throw new UsageProblem(
                    "there are no questions in " + workspace.resolve("quizzes"), "call the kata of a workspace");
        }
        return ExitCode.NOT_JUDGED;
    }
}
