package katabase.dojo.run;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import katabase.catalogue.WrongAnswer;
import katabase.dojo.ExitCode;
import katabase.dojo.OpenJudge;
import katabase.dojo.Surroundings;
import katabase.dojo.curriculum.Curriculum;
import katabase.dojo.curriculum.KataCard;
import katabase.dojo.help.Help;
import katabase.dojo.progress.Diary;
import katabase.dojo.progress.JudgedAttempt;
import katabase.dojo.terminal.Columns;
import katabase.journal.Origin;
import katabase.judge.Sources;
import katabase.judge.Verdict;
import katabase.judge.VerdictJson;
import org.jspecify.annotations.Nullable;
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

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "The same random data again: the seed that a red requirement named.")
    private @Nullable Long seed;

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
            Help help = Help.of(card.folder());
            Verdict verdict = judge(open, card);
            Optional<WrongAnswer> mistake = help.recognised(verdict);
            // The verdict is what the learner waits for; what is left to tidy up comes after it.
            if (json) {
                out.println(new VerdictJson().write(verdict));
            } else {
                text(verdict, mistake, card, curriculum).forEach(out::println);
            }
            out.flush();
            Diary diary = Diary.at(surroundings.terminal(), surroundings.workspace(), clock.getZone());
            new JudgedAttempt(verdict, mistake.map(WrongAnswer::name), Origin.RUN)
                    .entry(clock.instant())
                    .ifPresent(diary::write);
            return exitCode(verdict);
        }
    }

    private Verdict judge(OpenJudge open, KataCard card) {
        OptionalLong repeated = seed == null ? OptionalLong.empty() : OptionalLong.of(seed);
        return new Attempt(card.folder().name(), () -> Sources.ofLearner(card.folder()))
                .judgedBy(open.judge(), repeated);
    }

    private List<String> text(Verdict verdict, Optional<WrongAnswer> mistake, KataCard card, Curriculum curriculum) {
        String next = verdict.status() == Verdict.Status.PASSED
                ? curriculum
                        .after(card)
                        .map(following -> "run " + following.folder().name())
                        .orElse("list")
                : "run " + card.folder().name();
        return new VerdictText(
                        verdict,
                        card,
                        "./kata " + next,
                        surroundings.terminal().look().within(Columns.of(surroundings.environment())),
                        mistake.map(Remark::of).stream().toList())
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
