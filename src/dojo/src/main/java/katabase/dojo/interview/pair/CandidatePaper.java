package katabase.dojo.interview.pair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import katabase.catalogue.Question;
import katabase.dojo.curriculum.KataCard;
import katabase.dojo.curriculum.Statement;
import katabase.dojo.interview.plan.InterviewContent;
import katabase.dojo.interview.plan.InterviewPlan;
import katabase.dojo.interview.plan.Part;
import katabase.dojo.interview.record.Times;
import katabase.dojo.quiz.AnswerSheet;

/**
 * What the candidate gets: what is asked, and no answers.
 *
 * @param plan what is asked
 * @param content its texts
 */
public record CandidatePaper(InterviewPlan plan, InterviewContent content) {

    /** The document. */
    public Paper paper() {
        List<String> sheets = new ArrayList<>();
        sheets.add(new Timetable(plan).markdown()
                + "\n\nThink aloud. Say what is unclear before you write, and which assumption you make.");
        plan.parts().forEach(part -> sheet(part).ifPresent(sheets::add));
        return new Paper(plan.title() + ": the candidate", sheets, "");
    }

    /** Follow-ups are asked aloud: read beforehand, they would help with the kata. */
    private Optional<String> sheet(Part part) {
        if (part instanceof Part.WarmUp warmUp) {
            return Optional.of(new WarmUpSheet(warmUp, content).markdown(this::question));
        } else if (part instanceof Part.Coding coding) {
            return content.kata(coding.kata()).map(kata -> kata(coding, kata));
        } else if (part instanceof Part.Design design) {
            return content.question(design.question())
                    .map(question -> "## Design, " + Times.words(part.time()) + "\n\n"
                            + question.prompt().strip());
        }
        return Optional.empty();
    }

    private String question(Question question) {
        return question.prompt().strip()
                + AnswerSheet.of(question, plan.seed())
                        .map(sheet -> "\n\n" + new SheetText(sheet).options())
                        .orElse("");
    }

    private static String kata(Part.Coding coding, KataCard kata) {
        KataFiles files = new KataFiles(kata);
        String name = kata.folder().name();
        return String.join(
                "\n\n",
                "## Kata " + name + ", " + Times.words(coding.time()),
                new Statement(kata).markdown().strip(),
                "Your files are in `" + files.folder() + "`. `./kata run " + name
                        + "` judges them. If you have solved it before, `./kata watch " + name
                        + "` and its key `x` give you the skeleton again.",
                files.schema(),
                files.skeleton());
    }
}
