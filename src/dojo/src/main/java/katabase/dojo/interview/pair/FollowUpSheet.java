package katabase.dojo.interview.pair;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import katabase.catalogue.Option;
import katabase.catalogue.Question;
import katabase.dojo.curriculum.KataCard;
import katabase.dojo.interview.plan.InterviewContent;
import katabase.dojo.interview.plan.Part;
import katabase.dojo.interview.record.Times;
import katabase.dojo.interview.rubric.FollowUpPoints;

/**
 * What to ask about a kata when it is over.
 *
 * @param part which follow-ups
 * @param kata about which kata
 * @param content its texts
 */
record FollowUpSheet(Part.FollowUps part, KataCard kata, InterviewContent content) {

    private static final int MORE = 4;

    String markdown() {
        List<String> blocks = new ArrayList<>();
        blocks.add("## Follow-ups to " + kata.folder().name() + ", " + Times.words(part.time()));
        blocks.add("To each of them a good answer has three things: "
                + String.join(
                        " ",
                        FollowUpPoints.ALL.stream()
                                .map(point -> "\u2610 " + point)
                                .toList()));
        part.questions().forEach(question -> blocks.add(asked(question)));
        List<Question> more = content.questionsOf(kata).stream()
                .sorted((one, other) -> other.level().compareTo(one.level()))
                .limit(MORE)
                .toList();
        if (!more.isEmpty()) {
            blocks.add("### More, with model answers");
            for (int number = 0; number < more.size(); number++) {
                blocks.add(more(number + 1, more.get(number)));
            }
        }
        return String.join("\n\n", blocks);
    }

    /** The whole question, and what is right: in a question with options, too, the model answer goes on from there. */
    private static String more(int number, Question question) {
        String right = question.task().choices().stream()
                .filter(Option::correct)
                .map(option -> "- " + option.text().strip().replace("\n", "\n  ") + "\n")
                .collect(Collectors.joining());
        String answer =
                (right.isEmpty() ? "" : right + "\n") + question.explanation().strip();
        return "#### More " + number + "\n\n" + question.prompt().strip() + "\n\n> " + answer.replace("\n", "\n> ");
    }

    private String asked(String question) {
        String answer = content.answer(kata, question)
                .map(text -> "> " + text.replace("\n", "\n> "))
                .orElse("What it draws from stands above: what to look for, and the trade-offs.");
        return "### \u2610 " + question + "\n\n" + answer;
    }
}
