package katabase.dojo.interview.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import katabase.catalogue.Question;
import katabase.dojo.interview.plan.InterviewContent;
import katabase.dojo.interview.record.InterviewEntry.Passed;
import katabase.dojo.interview.record.InterviewEntry.QuestionAnswered;
import katabase.dojo.interview.record.Proceedings;
import katabase.dojo.interview.record.Times;
import katabase.dojo.quiz.AnswerSheet;

/**
 * The short questions: what was answered and why it is so.
 *
 * @param proceedings what happened
 * @param content the questions
 */
record QuestionSection(Proceedings proceedings, InterviewContent content) {

    Section section() {
        List<String> blocks = new ArrayList<>();
        proceedings
                .all(QuestionAnswered.class)
                .forEach(answer ->
                        content.question(answer.question()).ifPresent(question -> blocks.add(block(answer, question))));
        proceedings
                .all(Passed.class)
                .forEach(passed -> content.question(passed.question())
                        .ifPresent(question -> blocks.add(
                                "### Left out\n\n" + question.prompt().strip())));
        return new Section("Questions", String.join("\n\n", blocks));
    }

    private String block(QuestionAnswered answer, Question question) {
        return "### " + (answer.right() ? "Right" : "Wrong") + ", "
                + answer.confidence().words() + ", " + Times.words(answer.took()) + "\n\n"
                + question.prompt().strip() + "\n\n"
                + (answer.right() ? "" : chosen(answer, question))
                + right(question)
                + question.explanation().strip() + "\n\nSource: <" + question.source() + ">";
    }

    private String right(Question question) {
        return AnswerSheet.of(question, proceedings.plan().seed())
                .map(sheet -> "The right answer:\n\n" + lines(sheet, sheet.right()) + "\n\n")
                .orElse("");
    }

    /** What was chosen instead, and why that is wrong where the question says it. */
    private String chosen(QuestionAnswered answer, Question question) {
        return AnswerSheet.of(question, proceedings.plan().seed())
                .flatMap(sheet -> sheet.read(answer.chosen()).map(options -> chosen(sheet, options)))
                .orElse("");
    }

    private static String chosen(AnswerSheet sheet, List<Integer> options) {
        String whys = sheet.whysNot(options).stream()
                .map(why -> "\n\nWhy not: " + why.strip())
                .collect(Collectors.joining());
        return "Your answer:\n\n" + lines(sheet, options) + whys + "\n\n";
    }

    private static String lines(AnswerSheet sheet, List<Integer> options) {
        return options.stream()
                .map(number -> "- " + sheet.texts().get(number).strip().replace("\n", "\n  "))
                .collect(Collectors.joining("\n"));
    }
}
