package katabase.dojo.drill;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import katabase.catalogue.WrongAnswer;
import katabase.dojo.curriculum.KataCard;
import katabase.dojo.curriculum.WorkFiles;
import katabase.dojo.help.Help;
import katabase.dojo.help.HintSequence;
import katabase.dojo.progress.Diary;
import katabase.dojo.progress.JudgedAttempt;
import katabase.dojo.run.Remark;
import katabase.dojo.run.VerdictText;
import katabase.journal.EntryId;
import katabase.journal.HintShown;
import katabase.journal.Opened;
import katabase.journal.Origin;
import katabase.journal.SolutionOpened;
import katabase.judge.KataFolder;
import katabase.judge.RequirementVerdict;
import katabase.judge.Sources;
import katabase.judge.Verdict;

/** One kata of a drill, line by line. */
final class KataDrill {

    /** How a kata was left. */
    enum Ending {
        SOLVED,
        LEFT,
        QUIT
    }

    private static final String KEYS = "Enter judges; h hint, s solution, n next, q quit";

    private final WorkFiles files;
    private final Function<Sources, Verdict> judge;
    private final Diary diary;
    private final Clock clock;
    private final Talk talk;
    private final Help help;
    private final HintSequence hints;
    private Optional<String> red = Optional.empty();

    /**
     * @param files where it is worked at
     * @param judge gives verdicts
     * @param diary takes what happens
     * @param clock tells when
     * @param talk what is said, and typed
     */
    KataDrill(WorkFiles files, Function<Sources, Verdict> judge, Diary diary, Clock clock, Talk talk) {
        this.files = files;
        this.judge = judge;
        this.diary = diary;
        this.clock = clock;
        this.talk = talk;
        this.help = Help.of(files.card().folder());
        this.hints = new HintSequence(help);
    }

    /** Until it is green, or the learner leaves it. */
    Ending run() {
        diary.write(new Opened(EntryId.random(), clock.instant(), name(), Origin.DRILL));
        talk.say("kata", name() + ": " + card().heading());
        talk.say("open", files.places().place(null, 0));
        talk.say("keys", KEYS);
        while (true) {
            switch (talk.typed()) {
                case "" -> {
                    if (isGreen()) {
                        return Ending.SOLVED;
                    }
                }
                case "h" -> hint();
                case "s" -> solution();
                case "n" -> {
                    return Ending.LEFT;
                }
                case Talk.QUIT -> {
                    return Ending.QUIT;
                }
                default -> talk.say("keys", KEYS);
            }
        }
    }

    private KataCard card() {
        return files.card();
    }

    private String name() {
        return card().folder().name();
    }

    private boolean isGreen() {
        Verdict verdict = judge.apply(files.sources());
        red = verdict.firstRed().map(RequirementVerdict::method);
        Optional<WrongAnswer> mistake = help.recognised(verdict);
        boolean green = verdict.status() == Verdict.Status.PASSED;
        talk.lines(new VerdictText(
                        verdict,
                        card(),
                        green ? "go on" : KEYS,
                        talk.look(),
                        mistake.map(Remark::of).stream().toList(),
                        files.places())
                .lines());
        new JudgedAttempt(verdict, mistake.map(WrongAnswer::name), Origin.DRILL)
                .entry(clock.instant())
                .ifPresent(diary::write);
        return green;
    }

    private void hint() {
        Optional<HintSequence.Hint> next = hints.next(red);
        next.ifPresent(hint -> diary.write(
                new HintShown(EntryId.random(), clock.instant(), name(), hint.requirement(), hint.level())));
        talk.say("hint", next.map(HintSequence.Hint::words).orElseGet(hints::absence));
    }

    private void solution() {
        talk.say("sure", "Give up? The kata comes back for review soon. y or n");
        if (talk.typed().equals("y")) {
            diary.write(new SolutionOpened(EntryId.random(), clock.instant(), name()));
            KataFolder kata = card().folder();
            String module = kata.workspace()
                    .relativize(kata.solutionModule())
                    .toString()
                    .replace('\\', '/');
            talk.say("look", module + "/src/main/java/" + kata.packageName().replace('.', '/'));
        }
    }
}
