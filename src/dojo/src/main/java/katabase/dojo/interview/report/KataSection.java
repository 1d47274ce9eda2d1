package katabase.dojo.interview.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import katabase.catalogue.Answers;
import katabase.catalogue.WrongAnswer;
import katabase.dojo.curriculum.KataCard;
import katabase.dojo.interview.plan.InterviewContent;
import katabase.dojo.interview.record.InterviewEntry.Judged;
import katabase.dojo.interview.record.Moment;
import katabase.dojo.interview.record.Proceedings;
import katabase.dojo.interview.record.Times;
import katabase.dojo.interview.rubric.KataRun;
import katabase.dojo.interview.rubric.StatementCounts;
import katabase.journal.Result;

/**
 * How each kata went.
 *
 * @param proceedings what happened
 * @param content the katas
 */
record KataSection(Proceedings proceedings, InterviewContent content) {

    Section section() {
        return new Section(
                "Katas",
                String.join(
                        "\n\n",
                        KataRun.of(proceedings).stream().map(this::block).toList()));
    }

    private String block(KataRun run) {
        Optional<KataCard> kata = content.kata(run.part().kata());
        Optional<Answers> answers = kata.flatMap(content::answers);
        List<String> blocks = new ArrayList<>();
        blocks.add("### " + run.part().kata()
                + kata.map(card -> ": " + card.heading()).orElse(""));
        String outcome = run.toGreen()
                .map(time -> "Green after " + Times.words(time))
                .orElse("Not green after " + Times.words(run.used()));
        blocks.add(
                outcome + ", " + Times.count(run.runs().size(), "run") + ", " + Times.count(run.hints(), "hint") + ".");
        if (!run.runs().isEmpty()) {
            blocks.add(
                    String.join("\n", run.runs().stream().map(KataSection::line).toList()));
        }
        run.statements().map(KataSection::statements).ifPresent(blocks::add);
        mistakes(run, answers).forEach(blocks::add);
        if (run.toGreen().isEmpty()) {
            answers.map(known -> "Why the solution is as it is:\n\n"
                            + known.explanation().why())
                    .ifPresent(blocks::add);
        }
        return String.join("\n\n", blocks);
    }

    private static String line(Moment moment) {
        Judged judged = (Judged) moment.entry();
        String outcome = judged.result() == Result.NOT_COMPILED
                ? "it did not compile"
                : judged.green() + " of " + judged.requirements() + " green"
                        + judged.firstRed().map(red -> "; red: " + red).orElse("");
        return "- " + Times.clock(moment.inPart()) + " " + outcome;
    }

    private static String statements(StatementCounts counts) {
        String more = counts.more();
        return "Statements sent: " + counts.words() + "."
                + (more.isEmpty() ? "" : " More than the reference solution in requirement " + more + ".");
    }

    private static Stream<String> mistakes(KataRun run, Optional<Answers> answers) {
        return run.mistakes().stream()
                .map(name -> "A typical wrong answer was among them, `" + name + "`"
                        + answers.stream()
                                .flatMap(known -> known.wrong().stream())
                                .filter(wrong -> wrong.name().equals(name))
                                .map(WrongAnswer::mistake)
                                .findFirst()
                                .map(mistake -> ": " + mistake)
                                .orElse("."));
    }
}
