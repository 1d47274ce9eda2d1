package katabase.dojo.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import katabase.catalogue.Concept;
import katabase.catalogue.Option;
import katabase.catalogue.Question;
import katabase.catalogue.Step;
import katabase.catalogue.Task;
import katabase.catalogue.TopicQuiz;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.StreamDataWriter;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Writes the quiz of a topic as quizzes/*.yaml has it. */
final class QuizYaml {

    private static final String SCHEMA = "# yaml-language-server: $schema=quiz.schema.json\n";
    private static final DumpSettings SETTINGS = DumpSettings.builder()
            .setWidth(Integer.MAX_VALUE)
            .setIndent(2)
            .setIndicatorIndent(2)
            .setIndentWithIndicator(true)
            .setSplitLines(false)
            .build();

    /** Words that no YAML takes for anything but a text. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9]*([-, ][A-Za-z0-9]+)+[.?!]?");

    /** Words of the form itself, such as junior and single. */
    private static final Pattern WORD = Pattern.compile("(?!true|false|null)[a-z]{3,}");

    /** What YAML takes for line ends of its own, or cannot hold without an escape. */
    private static final Pattern SPECIAL = Pattern.compile(
            "[^\\n\\t\\x20-\\x7e\\xa0-\\u2027\\u202a-\\ud7ff\\ue000-\\ufefe\\uff00-\\ufffd\\x{10000}-\\x{10ffff}]");

    /** What a block of lines does not keep as it is. */
    private static final Pattern LOST_IN_BLOCK = Pattern.compile("\\A\\s|[ \\t]\\n");

    /** The text of the file. */
    String write(TopicQuiz quiz) {
        Map<String, Node> file = new LinkedHashMap<>();
        file.put("topic", text(quiz.topic()));
        file.put("title", text(quiz.title()));
        file.put(
                "concepts", list(quiz.concepts().stream().map(QuizYaml::concept).toList()));
        file.put(
                "questions",
                list(quiz.questions().stream().map(QuizYaml::question).toList()));
        StringBuilder out = new StringBuilder(SCHEMA);
        new Dump(SETTINGS).dumpNode(mapping(file), new StreamDataWriter() {
            @Override
            public void write(String text) {
                out.append(text);
            }

            @Override
            public void write(String text, int offset, int length) {
                out.append(text, offset, offset + length);
            }
        });
        return out.toString();
    }

    private static Node concept(Concept concept) {
        Map<String, Node> fields = new LinkedHashMap<>();
        fields.put("slug", text(concept.slug()));
        fields.put("title", text(concept.title()));
        fields.put("says", text(concept.says()));
        return mapping(fields);
    }

    private static Node question(Question question) {
        Map<String, Node> fields = new LinkedHashMap<>();
        fields.put("id", text(question.id()));
        fields.put("concepts", words(question.concepts()));
        fields.put("level", text(question.level().name().toLowerCase(Locale.ROOT)));
        fields.put("kind", text(question.kind().name().toLowerCase(Locale.ROOT)));
        fields.put("prompt", text(question.prompt()));
        putTask(question.task(), fields);
        fields.put("explanation", text(question.explanation()));
        fields.put("source", text(question.source().toString()));
        question.kata().ifPresent(kata -> fields.put("kata", text(kata)));
        return mapping(fields);
    }

    private static void putTask(Task task, Map<String, Node> fields) {
        if (task instanceof Task.Open open) {
            fields.put(
                    "checklist",
                    list(open.checklist().stream().map(QuizYaml::text).toList()));
        } else if (task instanceof Task.Order order) {
            fields.put(
                    "options", list(order.options().stream().map(QuizYaml::step).toList()));
        } else {
            fields.put(
                    "options",
                    list(task.choices().stream().map(QuizYaml::option).toList()));
        }
    }

    private static Node step(Step step) {
        Map<String, Node> fields = new LinkedHashMap<>();
        fields.put("text", text(step.text()));
        fields.put("why", text(step.why()));
        return mapping(fields);
    }

    private static Node option(Option option) {
        Map<String, Node> fields = new LinkedHashMap<>();
        fields.put("text", text(option.text()));
        if (option.correct()) {
            fields.put("correct", new ScalarNode(Tag.BOOL, "true", ScalarStyle.PLAIN));
        }
        fields.put("why", text(option.why()));
        return mapping(fields);
    }

    private static Node mapping(Map<String, Node> fields) {
        List<NodeTuple> tuples = new ArrayList<>();
        fields.forEach(
                (name, value) -> tuples.add(new NodeTuple(new ScalarNode(Tag.STR, name, ScalarStyle.PLAIN), value)));
        return new MappingNode(Tag.MAP, tuples, FlowStyle.BLOCK);
    }

    private static Node list(List<Node> items) {
        return new SequenceNode(Tag.SEQ, items, FlowStyle.BLOCK);
    }

    private static Node words(List<String> words) {
        return new SequenceNode(Tag.SEQ, words.stream().map(QuizYaml::text).toList(), FlowStyle.FLOW);
    }

    /**
     * Lines become a block, which ends with a line end, words stand as they are, all else is quoted, with escapes
     * where there is no other way.
     */
    private static Node text(String text) {
        boolean lines = text.contains("\n");
        if (SPECIAL.matcher(text).find() || lines && LOST_IN_BLOCK.matcher(text).find()) {
            return new ScalarNode(Tag.STR, text, ScalarStyle.DOUBLE_QUOTED);
        }
        if (lines) {
            return new ScalarNode(Tag.STR, text.endsWith("\n") ? text : text + "\n", ScalarStyle.LITERAL);
        }
        boolean plain = PLAIN.matcher(text).matches() || WORD.matcher(text).matches();
        return new ScalarNode(Tag.STR, text, plain ? ScalarStyle.PLAIN : ScalarStyle.SINGLE_QUOTED);
    }
}
