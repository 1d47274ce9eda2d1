package katabase.dojo.exchange;

import java.util.List;
import java.util.stream.Collectors;
import katabase.catalogue.Question;
import katabase.catalogue.Step;
import katabase.catalogue.Task;

/**
 * Writes Markdown to be read and edited: a heading for each question, its options as items with boxes, each with its
 * why as a quotation, steps as a numbered list in the right order, then the answer. Level, kind, concepts and kata are
 * the line below the heading, by which predict questions are told from single choices.
 */
final class MarkdownWriter implements Exporter {

    @Override
    public String write(List<TopicQuestions> topics) {
        return topics.stream()
                .map(topic -> "# " + topic.title() + "\n\n"
                        + topic.questions().stream()
                                .map(MarkdownWriter::question)
                                .collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n"));
    }

    private static String question(Question question) {
        String tags =
                Tags.of(question).words().stream().map(tag -> "`" + tag + "`").collect(Collectors.joining(" "));
        return "## " + question.id() + "\n\n" + tags + "\n\n"
                + MarkdownBlock.write(ExchangeText.of(question.prompt()))
                + "\n\n"
                + task(question.task())
                + "### Answer\n\n"
                + MarkdownBlock.write(Feedback.of(question).write())
                + "\n";
    }

    private static String task(Task task) {
        if (task instanceof Task.Order order) {
            List<String> steps = order.options().stream().map(Step::text).toList();
            return "### Steps\n\n"
                    + MarkdownBlock.write(MarkdownItems.numbers(steps).write()) + "\n\n";
        }
        return task.choices().stream()
                .map(option -> MarkdownOption.write(option) + "\n")
                .collect(Collectors.joining());
    }
}
