package katabase.dojo.gate;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import katabase.dojo.ExitCode;
import katabase.dojo.OpenJudge;
import katabase.dojo.Surroundings;
import katabase.dojo.UsageProblem;
import katabase.dojo.curriculum.Curriculum;
import katabase.dojo.terminal.Paint;
import katabase.judge.KataFolder;
import katabase.judge.gate.Gate;
import katabase.judge.gate.GateJson;
import katabase.judge.gate.GateReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Judges all sides of katas. */
@Command(
        name = "gate",
        description = {
            "Judges all sides of katas, for those who make them.",
            "The skeleton is unsolved, the solution and each right answer pass, each wrong"
                    + " answer is rejected by the test and with the words that its answers.yaml states."
        },
        exitCodeList = {
            " 0:everything comes out as stated",
            " 1:something does not",
            " 2:the command was not understood",
            " 3:nothing could be judged"
        })
public final class GateCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(
            paramLabel = "TOPIC[/KATA]",
            arity = "0..1",
            description = "Such as orm or orm/owning-side; all katas if left out.")
    private String chosen = "";

    @Option(
            names = "--repeat",
            paramLabel = "TIMES",
            defaultValue = "1",
            description = "Judges everything so often; each verdict has to be as stated each time.")
    private int times = 1;

    @Option(
            names = "--at-limits",
            description =
                    "Draws every other random number from the ends of its range, where a test that reaches too far"
                            + " shows itself soon.")
    private boolean atLimits;

    @Option(names = "--json", description = "The three lists as JSON.")
    private boolean json;

    public GateCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (times < 1) {
            throw new UsageProblem("--repeat " + times + " judges nothing", "give 1 or more");
        }
        Curriculum curriculum = new Curriculum(surroundings.workspace());
        List<KataFolder> katas =
                chosen.isEmpty() ? KataFolder.all(surroundings.workspace()) : curriculum.chosen(chosen);
        GateReport report = examine(katas);
        PrintWriter out = surroundings.terminal().out();
        if (json) {
            out.println(new GateJson().write(report));
        } else {
            if (!report.holds()) {
                out.print(report.text());
            }
            out.println(summary(report));
        }
        out.flush();
        return report.holds() ? ExitCode.GOOD : ExitCode.BAD;
    }

    private GateReport examine(List<KataFolder> katas) {
        Progress progress = new Progress(surroundings.terminal());
        int atOnce = Gate.usualAtOnce();
        try (OpenJudge open = OpenJudge.forMany(surroundings, atOnce, atLimits)) {
            Gate gate = new Gate(open.judge(), atOnce);
            GateReport report = round(1, gate, katas, progress);
            for (int number = 2; number <= times; number++) {
                report = report.and(round(number, gate, katas, progress));
            }
            return report;
        } finally {
            progress.clear();
        }
    }

    /** Rounds may take an hour: each says how it came out, wherever that is read. */
    private GateReport round(int number, Gate gate, List<KataFolder> katas, Progress progress) {
        GateReport report = gate.examine(katas, progress);
        if (times > 1) {
            progress.clear();
            PrintWriter err = surroundings.terminal().err();
            err.println("round " + number + " of " + times + ": " + summary(report));
            err.flush();
        }
        return report;
    }

    private String summary(GateReport report) {
        Paint paint = surroundings.terminal().paint();
        String result = report.holds()
                ? paint.green("the gate holds")
                : paint.red(report.breaches().size() + (report.breaches().size() == 1 ? " breach" : " breaches"));
        return result
                + String.format(
                        Locale.ROOT,
                        ": %d katas, %d verdicts in %.1f s, %.1f a second",
                        report.katas(),
                        report.verdicts(),
                        report.took().toMillis() / 1000.0,
                        report.verdictsPerSecond());
    }
}
