package katabase.dojo.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import katabase.dojo.ExitCode;
import katabase.dojo.Surroundings;
import katabase.dojo.curriculum.Curriculum;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures how fast a verdict is. */
@Command(
        name = "bench",
        description = {
            "Measures how fast a verdict is.",
            "Everything is measured on a copy of the workspace in which the kata is solved."
        },
        exitCodeList = {" 0:measured", " 2:the command was not understood", " 3:something could not be measured"})
public final class BenchCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Option(
            names = "--kata",
            paramLabel = "TOPIC/KATA",
            defaultValue = "orm/owning-side",
            description = "The kata that is edited, ${DEFAULT-VALUE} if left out.")
    private String kata = "";

    @Option(
            names = "--edits",
            paramLabel = "N",
            defaultValue = "30",
            description = "How many edits are measured, ${DEFAULT-VALUE} if left out.")
    private int edits;

    @Option(
            names = "--maven",
            negatable = true,
            defaultValue = "true",
            fallbackValue = "true",
            description = "Whether Maven is measured, too, on the same kata.")
    private boolean maven;

    @Option(
            names = "--questions",
            paramLabel = "N",
            description = {
                "Measures something else, on made-up files: how fast the quiz shows its first question",
                "where there are N of them and ten reviews of each."
            })
    private int questions;

    @Option(
            names = "--katas",
            description = "Measures something else: how long a warm verdict on each kata's solution takes.")
    private boolean katas;

    @Option(names = "--json", description = "The figures as JSON.")
    private boolean json;

    public BenchCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = surroundings.terminal().out();
        if (questions > 0 || katas) {
            List<Figures> figures =
                    katas ? new WarmKatas(surroundings).measure() : new QuizStarts(surroundings).measure(questions);
            (json ? List.of(new BenchJson().write(figures)) : BenchTable.lines(figures)).forEach(out::println);
            out.flush();
            return ExitCode.GOOD;
        }
        Curriculum curriculum = new Curriculum(surroundings.workspace());
        Bench bench = new Bench(surroundings, curriculum.card(kata), Math.max(1, edits), maven);
        BenchReport report = bench.measure();
        if (json) {
            out.println(new BenchJson().write(report));
        } else {
            new BenchTable(report).lines().forEach(out::println);
        }
        out.flush();
        return ExitCode.GOOD;
    }
}
