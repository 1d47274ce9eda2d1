package katabase.dojo.exchange;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import katabase.catalogue.Option;
import katabase.catalogue.Question;
import katabase.catalogue.Step;
import katabase.catalogue.Task;
import katabase.dojo.markdown.HtmlPage;
import katabase.dojo.quiz.Shuffle;

/**
 * Writes a text file that Anki imports (2.1.55 or newer): one note of the type Basic for each question, with the
 * question's id as the note's. Who imports it again updates the notes, also those whose question was reworded, and
 * keeps what Anki knows of the learner; a deck package would hold nothing more, and is a database of Anki's own
 * version.
 *
 * <p>Front: the question and its options, numbered; steps are shuffled, in the same way each time. Back: what is right,
 * each option with its why, the explanation, the source and the kata.
 */
final class AnkiWriter implements Exporter {

    private static final long SEED = 1;

    @Override
    public String write(List<TopicQuestions> topics) {
        String headers = Stream.of(
                        "#separator:tab",
                        "#html:true",
                        "#notetype:Basic",
                        "#columns:" + String.join("\t", "Id", "Deck", "Front", "Back", "Tags"),
                        "#guid column:1",
                        "#deck column:2",
                        "#tags column:5")
                .map(line -> line + "\n")
                .collect(Collectors.joining());
        return topics.stream()
                .flatMap(topic -> topic.questions().stream().map(question -> note(topic, question)))
                .collect(Collectors.joining("", headers, ""));
    }

    private static String note(TopicQuestions topic, Question question) {
        String tags = Tags.of(question).words().stream()
                .map(word -> "katabase::" + word.replace(":", "::"))
                .collect(Collectors.joining(" "));
        return Stream.of(
                        "katabase:" + question.id(),
                        "Katabase::" + topic.topic(),
                        front(question),
                        back(topic, question),
                        tags)
                .map(AnkiWriter::quoted)
                .collect(Collectors.joining("\t", "", "\n"));
    }

    /** Quotes hold tabs, line ends and, doubled, quotes. */
    private static String quoted(String field) {
        return '"' + field.replace("\"", "\"\"") + '"';
    }

    private static String front(Question question) {
        HtmlPage page = new HtmlPage().text(question.prompt());
        Task task = question.task();
        if (task instanceof Task.Order order) {
            page.numbers(shuffled(question, order).stream().map(Step::text).toList());
        } else if (!(task instanceof Task.Open)) {
            page.numbers(task.choices().stream().map(Option::text).toList());
        }
        return page.html();
    }

    private static List<Step> shuffled(Question question, Task.Order order) {
        return new Shuffle(SEED, question.id()).otherThan(order.options());
    }

    private static String back(TopicQuestions topic, Question question) {
        HtmlPage page = new HtmlPage();
        Task task = question.task();
        if (task instanceof Task.Order order) {
            List<Step> shown = shuffled(question, order);
            page.heading("Right: "
                    + order.options().stream()
                            .map(step -> String.valueOf(shown.indexOf(step) + 1))
                            .collect(Collectors.joining(", ")));
            page.numbers(order.options().stream()
                    .map(step -> both(step.text(), step.why()))
                    .toList());
        } else if (task instanceof Task.Open open) {
            page.heading("A good answer names:").numbers(open.checklist());
        } else {
            page.heading("Right: " + right(task.choices()));
            page.numbers(task.choices().stream()
                    .map(option -> both(option.text(), option.why()))
                    .toList());
        }
        page.text(question.explanation()).link("Source:", question.source());
        question.kata().ifPresent(kata -> page.heading("./kata run " + topic.topic() + "/" + kata));
        return page.html();
    }

    private static String right(List<Option> options) {
        return IntStream.range(0, options.size())
                .filter(number -> options.get(number).correct())
                .mapToObj(number -> String.valueOf(number + 1))
                .collect(Collectors.joining(", "));
    }

    private static String both(String text, String why) {
        return ExchangeText.of(text) + "\n\n" + why;
    }
}
