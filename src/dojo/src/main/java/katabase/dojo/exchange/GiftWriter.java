package katabase.dojo.exchange;

import java.util.List;
import katabase.catalogue.Option;
import katabase.catalogue.Question;
import katabase.catalogue.Step;
import katabase.catalogue.Task;

/**
 * Writes Moodle's GIFT. Texts stay Markdown, which GIFT names per text; the name is the id, and level, kind, concepts
 * and kata are tags in a comment, as Moodle reads them. A predict question is a single choice; steps to be put in order
 * are matched with their numbers, which every Moodle knows; an open question is an essay whose checklist stands in the
 * general feedback.
 *
 * <p>Moodle cuts each line and each text at both ends and drops line ends, so each text is one line in which \n stands
 * for a line feed.
 */
final class GiftWriter implements Exporter {

    private static final String RESERVED = "\\~=#{}:";

    @Override
    public String write(List<TopicQuestions> topics) {
        StringBuilder file = new StringBuilder();
        for (TopicQuestions topic : topics) {
            file.append("$CATEGORY: Katabase/").append(topic.topic()).append("\n\n");
            topic.questions().forEach(question -> write(question, file));
        }
        return file.toString();
    }

    private static void write(Question question, StringBuilder file) {
        file.append("// [id:").append(question.id()).append(']');
        Tags.of(question)
                .words()
                .forEach(tag -> file.append(" [tag:").append(tag).append(']'));
        file.append("\n::")
                .append(question.id())
                .append("::")
                .append(text(question.prompt()))
                .append("{\n");
        Task task = question.task();
        if (task instanceof Task.Order order) {
            int number = 1;
            for (Step step : order.options()) {
                file.append("\t=")
                        .append(number++)
                        .append(" -> ")
                        .append(escaped(step.text()))
                        .append('\n');
            }
        } else if (!(task instanceof Task.Open)) {
            task.choices()
                    .forEach(option -> file.append('\t')
                            .append(weight(option, task))
                            .append(text(option.text()))
                            .append('#')
                            .append(text(option.why()))
                            .append('\n'));
        }
        file.append("\t####").append(text(Feedback.of(question).write())).append("\n}\n\n");
    }

    private static String weight(Option option, Task task) {
        if (task instanceof Task.Multiple) {
            return "~%" + Shares.of(option, task) + "%";
        }
        return option.correct() ? "=" : "~";
    }

    private static String text(String markdown) {
        return "[markdown]" + escaped(markdown);
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (char character : ExchangeText.of(text).toCharArray()) {
            if (character == '\n') {
                escaped.append("\\n");
            } else {
                escaped.append(RESERVED.indexOf(character) >= 0 ? "\\" : "").append(character);
            }
        }
        return escaped.toString();
    }
}
