package katabase.dojo.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import katabase.dojo.interview.record.InterviewEntry.QuestionAnswered;
import katabase.dojo.interview.record.Proceedings;
import katabase.dojo.interview.rubric.Assessment;
import katabase.dojo.interview.rubric.Band;
import katabase.dojo.interview.rubric.Dimension;
import katabase.dojo.interview.rubric.KataRun;
import katabase.dojo.terminal.Margin;

/**
 * How an interview came out, in a few lines.
 *
 * @param proceedings what happened
 * @param margin puts labels before the lines
 */
record OutcomeText(Proceedings proceedings, Margin margin) {

    List<String> lines() {
        Assessment assessment = Assessment.of(proceedings);
        List<String> lines = new ArrayList<>();
        lines.addAll(margin.put(
                "result",
                assessment.recommendation().words() + ": "
                        + assessment.recommendation().because()));
        lines.addAll(margin.put(
                "bands",
                Stream.of(Dimension.values())
                        .map(dimension -> dimension.title() + ": "
                                + assessment.band(dimension).map(Band::words).orElse("not seen"))
                        .collect(Collectors.joining(", "))));
        lines.addAll(margin.put("katas", katas()));
        lines.addAll(margin.put("asked", questions()));
        return lines;
    }

    private String katas() {
        List<KataRun> runs = KataRun.of(proceedings);
        long solved = runs.stream().filter(run -> run.toGreen().isPresent()).count();
        return solved + " of " + proceedings.plan().katas().size() + " solved";
    }

    private String questions() {
        List<QuestionAnswered> answers = proceedings.all(QuestionAnswered.class).toList();
        long right = answers.stream().filter(QuestionAnswered::right).count();
        return right + " of " + answers.size() + " questions right";
    }
}
