package katabase.dojo.exchange;

import java.io.StringWriter;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import katabase.catalogue.Option;
import katabase.catalogue.Question;
import katabase.catalogue.Step;
import katabase.catalogue.Task;
import katabase.dojo.markdown.HtmlPage;

/**
 * Writes Moodle XML. Texts become HTML. A predict question is a single choice; steps to be put in order are matched
 * with their numbers, since the question type "ordering" is not in every Moodle; an open question is an essay whose
 * checklist is shown to the one who grades it, and with the feedback. The id is the name and the idnumber; level, kind,
 * concepts and kata are tags.
 */
final class MoodleWriter implements Exporter {

    @Override
    public String write(List<TopicQuestions> topics) {
        StringWriter file = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(file);
            MoodleElements out = new MoodleElements(xml);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            out.open("quiz");
            for (TopicQuestions topic : topics) {
                out.open("question", "type", "category");
                out.text("category", "$course$/top/Katabase/" + topic.topic());
                out.close();
                for (Question question : topic.questions()) {
                    question(question, out);
                }
            }
            out.close();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing into memory does not fail", e);
        }
        return file + "\n";
    }

    private static void question(Question question, MoodleElements out) throws XMLStreamException {
        Task task = question.task();
        out.open("question", "type", type(task));
        out.text("name", question.id());
        out.html("questiontext", HtmlPage.of(question.prompt()));
        out.html("generalfeedback", HtmlPage.of(Feedback.of(question).write()));
        out.element("defaultgrade", "1");
        out.element("penalty", task instanceof Task.Open ? "0" : "0.3333333");
        out.element("hidden", "0");
        out.element("idnumber", question.id());
        if (task instanceof Task.Order order) {
            order(order, out);
        } else if (task instanceof Task.Open open) {
            essay(open, out);
        } else {
            choice(task, out);
        }
        out.open("tags");
        for (String tag : Tags.of(question).words()) {
            out.text("tag", tag);
        }
        out.close();
        out.close();
    }

    private static String type(Task task) {
        return switch (task.kind()) {
            case SINGLE, MULTIPLE, PREDICT -> "multichoice";
            case ORDER -> "matching";
            case OPEN -> "essay";
        };
    }

    private static void choice(Task task, MoodleElements out) throws XMLStreamException {
        out.element("single", String.valueOf(!(task instanceof Task.Multiple)));
        out.element("shuffleanswers", "true");
        out.element("answernumbering", "abc");
        for (Option option : task.choices()) {
            out.open("answer", "fraction", Shares.of(option, task), "format", "html");
            out.element("text", HtmlPage.of(option.text()));
            out.html("feedback", HtmlPage.of(option.why()));
            out.close();
        }
    }

    private static void order(Task.Order order, MoodleElements out) throws XMLStreamException {
        out.element("shuffleanswers", "true");
        for (int number : IntStream.rangeClosed(1, order.options().size()).toArray()) {
            Step step = order.options().get(number - 1);
            out.open("subquestion", "format", "html");
            out.element("text", HtmlPage.of(step.text()));
            out.text("answer", String.valueOf(number));
            out.close();
        }
    }

    private static void essay(Task.Open open, MoodleElements out) throws XMLStreamException {
        out.element("responseformat", "editor");
        out.element("responserequired", "1");
        out.element("responsefieldlines", "15");
        out.element("attachments", "0");
        out.element("attachmentsrequired", "0");
        out.html("graderinfo", new HtmlPage().numbers(open.checklist()).html());
    }
}
