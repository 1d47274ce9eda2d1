package katabase.dojo.run;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import katabase.dojo.ExitCode;
import katabase.dojo.OpenJudge;
import katabase.dojo.Surroundings;
import katabase.dojo.curriculum.Curriculum;
import katabase.dojo.curriculum.KataCard;
import katabase.dojo.progress.Diary;
import katabase.dojo.progress.JudgedAttempt;
import katabase.journal.Journal;
import katabase.journal.Origin;
import katabase.judge.Sources;
import katabase.judge.Verdict;
import katabase.judge.VerdictJson;
import katabase.testbed.postgres.PostgresUnavailable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Judges what the learner has written. */
@Command(
        name = "run",
        description = "Judges your attempt at one kata.",
        exitCodeList = {
            " 0:solved",
            " 1:something is red, or does not compile",
            " 2:the command was not understood",
            " 3:nothing could be judged"
        })
public final class RunCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Clock clock;

    @Parameters(paramLabel = "TOPIC/KATA", description = "Such as orm/owning-side.")
    private String kata = "";

    @Option(names = "--json", description = "The verdict as JSON, as verdict.schema.json describes it.")
    private boolean json;

    /**
     * @param surroundings the workspace and the terminal
     * @param clock tells when it was judged
     */
    public RunCommand(Surroundings surroundings, Clock clock) {
        this.surroundings = surroundings;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        Curriculum curriculum = new Curriculum(surroundings.workspace());
        KataCard card = curriculum.card(kata);
        PrintWriter out = surroundings.terminal().out();
        try (OpenJudge open = OpenJudge.in(surroundings, 1, 0)) {
            Verdict verdict = judge(open, card);
            // The verdict is what the learner waits for; what is left to tidy up comes after it.
            if (json) {
                out.println(new VerdictJson().write(verdict));
            } else {
                text(verdict, card, curriculum).forEach(out::println);
            }
            out.flush();
            Diary diary = new Diary(Journal.of(surroundings.workspace()), surroundings.terminal());
            new JudgedAttempt(verdict, Optional.empty(), Origin.RUN)
                    .entry(clock.instant())
                    .ifPresent(diary::write);
            return exitCode(verdict);
        }
    }

    private static Verdict judge(OpenJudge open, KataCard card) {
        long start = System.nanoTime();
        try {
            return open.judge().judge(Sources.ofLearner(card.folder()));
        } catch (PostgresUnavailable e) {
            return new Verdict(
                    card.folder().name(),
                    Verdict.Status.NOT_JUDGED,
                    List.of(),
                    List.of(),
                    List.of(String.valueOf(e.getMessage())),
                    Duration.ofNanos(System.nanoTime() - start));
        }
    }

    private List<String> text(Verdict verdict, KataCard card, Curriculum curriculum) {
        String next = verdict.status() == Verdict.Status.PASSED
                ? curriculum
                        .after(card)
                        .map(following -> "run " + following.folder().name())
                        .orElse("list")
                : "run " + card.folder().name();
        return new VerdictText(
                        verdict, card, "./kata " + next, surroundings.terminal().look(), List.of())
                .lines();
    }

    private static int exitCode(Verdict verdict) {
        return switch (verdict.status()) {
            case PASSED -> ExitCode.GOOD;
            case FAILED, NOT_COMPILED -> ExitCode.BAD;
            case NOT_JUDGED -> ExitCode.NOT_JUDGED;
        };
    }
}
