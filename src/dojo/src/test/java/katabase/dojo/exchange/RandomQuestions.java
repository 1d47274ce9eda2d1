package katabase.dojo.exchange;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import katabase.catalogue.Location;
import katabase.catalogue.Option;
import katabase.catalogue.Question;
import katabase.catalogue.Step;
import katabase.catalogue.Task;
import katabase.kata.Level;
import katabase.testbed.Chance;

/**
 * Questions whose texts are made of what some format takes for its own.
 *
 * @param chance equal seeds give equal questions
 */
record RandomQuestions(Chance chance) {

    private static final List<String> PIECES = List.of(
            "{",
            "}",
            "=",
            "~",
            "#",
            "####",
            ":",
            "::",
            "<",
            ">",
            "&",
            "\"",
            "'",
            "\\",
            "\t",
            "\\n",
            "\\t",
            "\\\\",
            "\\{",
            "\\}",
            "\\=",
            "->",
            "%50%",
            "%-100%",
            "[markdown]",
            "[html]",
            "[tag:level:mid]",
            "&lt;",
            "&amp;",
            "&#10;",
            "&quot;",
            "]]>",
            "<![CDATA[",
            "<br>",
            "</text>",
            "<!-- x -->",
            "$CATEGORY: x",
            "//",
            "// [id:x]",
            "```",
            "```sql",
            "~~~",
            "`",
            "``",
            "`a  b`",
            "- [ ]",
            "- [x] no",
            "* [x] no",
            "## no",
            "# no",
            "### Answer",
            "### Steps",
            "> no",
            ">",
            "1. no",
            "2. ",
            "- no",
            "ANSWER: A",
            "A. no",
            "B) no",
            "---",
            "...",
            "%YAML",
            "| no",
            ">-",
            "*no",
            "&no",
            "!no",
            "? no",
            "@no",
            "no: yes",
            "no #yes",
            "null",
            "true",
            "123",
            "0x1F",
            "1e3",
            "~",
            "{{c1::no}}",
            "katabase::no",
            "Source: <https://example.org/>",
            "A good answer names:",
            "Why the steps stand there:",
            "\u00e9",
            "\u4e2d\u6587",
            "\ud83d\ude80",
            "e\u0301",
            "\u05d0",
            "\u00a0",
            "\u2028",
            "\u200b",
            "\ufeff",
            "\u0085",
            "select  *",
            "from a.b",
            "List<Map<String, ?>>",
            "if (a && b || !c) { return x -> ~x; }",
            "a",
            "word",
            "9",
            "x\ty",
            "tab\t",
            "_a_",
            "**b**");

    private static final List<String> GAPS =
            List.of("", " ", " ", "  ", "\n", "\n", "\n\n", "\n    ", "\n\t", "\t", "\r\n");

    List<Question> questions(int count) {
        List<Question> questions = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            questions.add(question("question-" + number));
        }
        return questions;
    }

    private Question question(String id) {
        return new Question(
                id,
                chance.coin() ? List.of("flush") : List.of("flush", "dirty-checking"),
                chance.pick(List.of(Level.values())),
                text(),
                task(),
                text(),
                URI.create("https://www.postgresql.org/docs/18/" + chance.number(1, 99) + ".html#A_(b),c~d=e"),
                chance.coin() ? Optional.of("owning-side") : Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Location(Path.of("any"), 1));
    }

    private Task task() {
        return switch (chance.number(1, 5)) {
            case 1 -> new Task.Single(options(List.of(true, false, false)));
            case 2 -> new Task.Predict(options(List.of(false, false, true, false, false)));
            case 3 ->
                new Task.Multiple(options(chance.pick(List.of(
                        List.of(true, false, false),
                        List.of(true, true, false),
                        List.of(false, true, true, true, false, true)))));
            case 4 -> new Task.Order(list(3, 12, () -> new Step(text(), text())));
            default -> new Task.Open(list(3, 12, this::text));
        };
    }

    private List<Option> options(List<Boolean> right) {
        return right.stream()
                .map(correct -> new Option(text(), correct, text()))
                .toList();
    }

    private <T> List<T> list(int least, int most, Supplier<T> element) {
        return Stream.generate(element).limit(chance.number(least, most)).toList();
    }

    /** One that has something to read: formats have no way to write a blank text. */
    String text() {
        StringBuilder text = new StringBuilder();
        int pieces = chance.number(1, 9);
        for (int number = 0; number < pieces; number++) {
            text.append(chance.pick(PIECES)).append(chance.pick(GAPS));
        }
        return text.toString().isBlank() || text.toString().strip().codePoints().allMatch(RandomQuestions::invisible)
                ? "visible"
                : text.toString();
    }

    private static boolean invisible(int character) {
        return Character.isWhitespace(character) || Character.getType(character) == Character.FORMAT;
    }

    /** The question as it should come back: same words, line feeds as line ends, nothing blank around a text. */
    static Question normal(Question question) {
        Task task = question.task();
        Task normal;
        if (task instanceof Task.Open open) {
            normal = new Task.Open(
                    open.checklist().stream().map(ExchangeText::of).toList());
        } else if (task instanceof Task.Order order) {
            normal = new Task.Order(order.options().stream()
                    .map(step -> new Step(ExchangeText.of(step.text()), ExchangeText.of(step.why())))
                    .toList());
        } else {
            List<Option> options = task.choices().stream()
                    .map(option ->
                            new Option(ExchangeText.of(option.text()), option.correct(), ExchangeText.of(option.why())))
                    .toList();
            normal = switch (task.kind()) {
                case MULTIPLE -> new Task.Multiple(options);
                case PREDICT -> new Task.Predict(options);
                default -> new Task.Single(options);
            };
        }
        return new Question(
                question.id(),
                question.concepts(),
                question.level(),
                ExchangeText.of(question.prompt()),
                normal,
                ExchangeText.of(question.explanation()),
                question.source(),
                question.kata(),
                Optional.empty(),
                Optional.empty(),
                new Location(Path.of("any"), 1));
    }
}
