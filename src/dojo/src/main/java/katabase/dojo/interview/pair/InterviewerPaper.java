package katabase.dojo.interview.pair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import katabase.catalogue.Question;
import katabase.catalogue.Task;
import katabase.dojo.interview.plan.InterviewContent;
import katabase.dojo.interview.plan.InterviewPlan;
import katabase.dojo.interview.plan.Part;
import katabase.dojo.interview.record.Times;
import katabase.dojo.quiz.AnswerSheet;

/**
 * What the interviewer gets: what to look for, when to help, what wrong answers reveal, and a rubric to tick.
 *
 * @param plan what is asked
 * @param content its texts
 */
public record InterviewerPaper(InterviewPlan plan, InterviewContent content) {

    private static final String ANSWERED = "\u2610 right \u2610 wrong \u2610 was sure \u2610 said it was a guess";

    /** The document. */
    public Paper paper() {
        List<String> sheets = new ArrayList<>();
        sheets.add(new Timetable(plan).markdown()
                + "\n\nThis paper holds the answers. Tick what you observe while it happens; the rubric stands at the"
                + " end.");
        plan.parts().forEach(part -> sheet(part).ifPresent(sheets::add));
        String rubric = new RubricSheet().markdown();
        sheets.add(rubric);
        return new Paper(plan.title() + ": the interviewer", sheets, rubric);
    }

    private Optional<String> sheet(Part part) {
        if (part instanceof Part.WarmUp warmUp) {
            return Optional.of(new WarmUpSheet(warmUp, content).markdown(this::question));
        } else if (part instanceof Part.Coding coding) {
            return content.kata(coding.kata())
                    .flatMap(kata ->
                            content.answers(kata).map(answers -> new KataSheet(coding, kata, answers).markdown()));
        } else if (part instanceof Part.FollowUps followUps) {
            return content.kata(followUps.kata()).map(kata -> new FollowUpSheet(followUps, kata, content).markdown());
        } else if (part instanceof Part.Design design) {
            return content.question(design.question()).map(question -> design(question, part));
        }
        return Optional.empty();
    }

    private String question(Question question) {
        List<String> blocks = new ArrayList<>(List.of(question.prompt().strip()));
        AnswerSheet.of(question, plan.seed()).map(SheetText::new).ifPresent(sheet -> {
            blocks.add(sheet.options());
            blocks.add("Right: **" + sheet.right() + "**. " + ANSWERED);
            String others = sheet.wrong(question.task().choices());
            if (!others.isEmpty()) {
                blocks.add("What the others reveal:\n\n" + others);
            }
        });
        blocks.add("> " + question.explanation().strip().replace("\n", "\n> "));
        return String.join("\n\n", blocks);
    }

    private static String design(Question question, Part part) {
        List<String> points = question.task() instanceof Task.Open open ? open.checklist() : List.of();
        return String.join(
                "\n\n",
                "## Design, " + Times.words(part.time()),
                question.prompt().strip(),
                "A good answer names:",
                String.join(
                        "\n", points.stream().map(point -> "- \u2610 " + point).toList()),
                "A model answer:",
                "> " + question.explanation().strip().replace("\n", "\n> "),
                "Source: <" + question.source() + ">");
    }
}
