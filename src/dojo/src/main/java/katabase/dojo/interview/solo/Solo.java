package katabase.dojo.interview.solo;

import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.function.Supplier;
import katabase.dojo.LateJudge;
import katabase.dojo.OpenJudge;
import katabase.dojo.Surroundings;
import katabase.dojo.console.Console;
import katabase.dojo.console.Editing;
import katabase.dojo.curriculum.KataCard;
import katabase.dojo.interview.plan.InterviewContent;
import katabase.dojo.interview.record.InterviewFolder;
import katabase.dojo.progress.Diary;
import katabase.dojo.run.Attempt;
import katabase.judge.Sources;
import katabase.judge.Verdict;

/**
 * An interview with oneself.
 *
 * @param surroundings the workspace and the terminal
 * @param content what is asked
 * @param diary takes what is practised
 * @param clock tells the time
 */
public record Solo(Surroundings surroundings, InterviewContent content, Diary diary, InstantSource clock) {

    private static final int WORKERS = 2;
    private static final int WARM_UP_ROUNDS = 3;

    /**
     * Begins, or goes on.
     *
     * @param folder where it lies
     * @return the exit code with which the candidate left; empty: nothing is left to be done
     */
    public Optional<Integer> run(InterviewFolder folder) throws IOException, InterruptedException {
        Interview interview = Interview.open(folder.record(), clock);
        BlockingQueue<SoloEvent> events = new LinkedBlockingQueue<>();
        try (LateJudge judge = new LateJudge(() -> OpenJudge.in(surroundings, WORKERS, WARM_UP_ROUNDS));
                Console console =
                        new Console(Console.ofProcess(), event -> events.add(new SoloEvent.AtConsole(event)));
                Ticking ticking = new Ticking(interview::beat, () -> events.add(new SoloEvent.Tick()))) {
            Editing editing = new Editing(surroundings.environment(), surroundings.workspace(), console);
            Room room = new Room(
                    interview,
                    folder,
                    content,
                    diary,
                    files -> judge(
                            files.card(), files::sources, judge, verdict -> events.add(new SoloEvent.Judged(verdict))),
                    kata -> judge(
                            kata,
                            () -> Sources.ofSolution(kata.folder()),
                            judge,
                            verdict -> events.add(new SoloEvent.ReferenceJudged(verdict))),
                    editing::open,
                    () -> events.add(new SoloEvent.Left()));
            judge.judge();
            Display display =
                    new Display(interview, console, surroundings.terminal().look());
            return new SoloSession(room, display, events).run();
        }
    }

    private static void judge(KataCard kata, Supplier<Sources> sources, LateJudge judge, Consumer<Verdict> told) {
        Thread thread = new Thread(
                () -> told.accept(new Attempt(kata.folder().name(), sources).judgedBy(judge.judge())),
                "katabase-judging");
        thread.setDaemon(true);
        thread.start();
    }
}
