package katabase.dojo.interview;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import katabase.dojo.ExitCode;
import katabase.dojo.Surroundings;
import katabase.dojo.interview.record.InterviewEntry.QuestionAnswered;
import katabase.dojo.interview.record.InterviewFolder;
import katabase.dojo.interview.record.Interviews;
import katabase.dojo.interview.record.Proceedings;
import katabase.dojo.interview.record.Times;
import katabase.dojo.interview.rubric.Assessment;
import katabase.dojo.interview.rubric.Band;
import katabase.dojo.interview.rubric.Dimension;
import katabase.dojo.interview.rubric.KataRun;
import katabase.dojo.terminal.Columns;
import katabase.dojo.terminal.Margin;
import picocli.CommandLine.Command;

/** Lists past interviews. */
@Command(
        name = "interviews",
        description =
                "Lists your interviews (not those of --pair, which are recorded on paper), and shows the trend of each"
                        + " dimension (1 strong no, 4 strong yes).",
        exitCodeList = {" 0:listed", " 2:the command was not understood", " 3:a record cannot be read"})
public final class InterviewsCommand implements Callable<Integer> {

    private static final int DAY = "2026-11-20".length();

    private final Surroundings surroundings;

    /** @param surroundings the workspace and the terminal */
    public InterviewsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        PrintWriter out = surroundings.terminal().out();
        Margin margin = new Margin(Columns.of(surroundings.environment()));
        List<InterviewFolder> folders = Interviews.of(surroundings.workspace()).all();
        if (folders.isEmpty()) {
            out.println("There is none yet. Begin one: ./kata interview");
        }
        int number = 0;
        for (InterviewFolder folder : folders) {
            String label = String.valueOf(++number);
            folder.record()
                    .read()
                    .map(proceedings -> margin.put(label, words(proceedings, folder)))
                    .orElseGet(() -> margin.put(label, folder.path().getFileName() + ": its record is not whole"))
                    .forEach(out::println);
        }
        trend(folders, margin).forEach(out::println);
        out.flush();
        return ExitCode.GOOD;
    }

    private String words(Proceedings proceedings, InterviewFolder folder) {
        String head = proceedings.began().toString().substring(0, DAY) + " "
                + proceedings.plan().template() + ", "
                + proceedings.plan().level().name().toLowerCase(Locale.ROOT) + ", "
                + Times.clock(proceedings.clock().used(proceedings.clock().last())) + " of "
                + Times.words(proceedings.plan().time()) + ": ";
        if (!proceedings.isFinished()) {
            return head + (proceedings.isClosed() ? "given up" : "not over, ./kata interview --resume goes on");
        }
        Assessment assessment = Assessment.of(proceedings);
        String bands = Stream.of(Dimension.values())
                .map(dimension -> dimension.title().toLowerCase(Locale.ROOT) + " "
                        + assessment
                                .band(dimension)
                                .map(Band::number)
                                .map(String::valueOf)
                                .orElse("-"))
                .collect(Collectors.joining(", "));
        List<KataRun> runs = KataRun.of(proceedings);
        long solved = runs.stream().filter(run -> run.toGreen().isPresent()).count();
        List<QuestionAnswered> answers = proceedings.all(QuestionAnswered.class).toList();
        long right = answers.stream().filter(QuestionAnswered::right).count();
        return head + assessment.recommendation().words() + " (" + bands + "), katas " + solved + " of "
                + proceedings.plan().katas().size() + ", questions " + right + " of " + answers.size() + ", "
                + surroundings.workspace().relativize(folder.page()).toString().replace('\\', '/');
    }

    private static List<String> trend(List<InterviewFolder> folders, Margin margin) {
        List<Assessment> finished = folders.stream()
                .flatMap(folder -> folder.record().read().stream())
                .filter(Proceedings::isFinished)
                .map(Assessment::of)
                .toList();
        if (finished.size() < 2) {
            return List.of();
        }
        return Stream.of(Dimension.values())
                .flatMap(dimension -> {
                    List<Integer> numbers = finished.stream()
                            .map(assessment -> assessment.band(dimension))
                            .flatMap(Optional::stream)
                            .map(Band::number)
                            .toList();
                    return numbers.isEmpty()
                            ? Stream.empty()
                            : margin.put("trend", dimension.title() + ": " + new Trend(numbers).words()).stream();
                })
                .toList();
    }
}
