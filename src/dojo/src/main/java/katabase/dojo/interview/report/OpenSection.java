package katabase.dojo.interview.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import katabase.catalogue.Question;
import katabase.catalogue.Task;
import katabase.dojo.interview.plan.InterviewContent;
import katabase.dojo.interview.plan.Part;
import katabase.dojo.interview.record.InterviewEntry.Noted;
import katabase.dojo.interview.record.InterviewEntry.Spoken;
import katabase.dojo.interview.record.Proceedings;
import katabase.dojo.interview.rubric.FollowUpPoints;

/**
 * What was said, and what was not named.
 *
 * @param proceedings what happened
 * @param content the open questions
 */
record OpenSection(Proceedings proceedings, InterviewContent content) {

    Section answers() {
        return new Section(
                "Follow-ups and design",
                String.join(
                        "\n\n", proceedings.all(Spoken.class).map(this::block).toList()));
    }

    private String block(Spoken spoken) {
        Optional<Question> question = content.question(spoken.question());
        List<String> points = question.filter(known -> known.task() instanceof Task.Open)
                .map(known -> ((Task.Open) known.task()).checklist())
                .orElse(FollowUpPoints.ALL);
        List<String> blocks = new ArrayList<>();
        blocks.add("### " + (question.isPresent() ? "Design" : "Follow-up") + ": " + spoken.count() + " of "
                + spoken.named().length() + " points");
        blocks.add(question.map(Question::prompt).map(String::strip).orElse(spoken.question()));
        if (!spoken.text().isEmpty()) {
            blocks.add("You wrote:\n\n> " + spoken.text().replace("\n", "\n> "));
        }
        blocks.add(ticks(points, spoken.named()));
        question.map(Question::explanation)
                .or(() -> followUp(spoken))
                .ifPresent(model -> blocks.add("A good answer:\n\n" + model.strip()));
        return String.join("\n\n", blocks);
    }

    private Optional<String> followUp(Spoken spoken) {
        return proceedings.plan().parts().stream()
                .filter(Part.FollowUps.class::isInstance)
                .map(Part.FollowUps.class::cast)
                .flatMap(part -> part.questions().stream()
                        .filter(asked -> Part.FollowUps.item(part.kata(), asked).equals(spoken.question()))
                        .flatMap(asked -> content.kata(part.kata()).stream()
                                .flatMap(kata -> content.answer(kata, asked).stream())))
                .findFirst();
    }

    private static String ticks(List<String> points, String named) {
        return IntStream.range(0, Math.min(points.size(), named.length()))
                .mapToObj(number -> "- " + (named.charAt(number) == 'y' ? "\u2611 " : "\u2610 ") + points.get(number))
                .collect(Collectors.joining("\n"));
    }

    Section notes() {
        return new Section(
                "Notes",
                String.join(
                        "\n",
                        proceedings
                                .all(Noted.class)
                                .map(noted -> "- " + noted.text())
                                .toList()));
    }
}
