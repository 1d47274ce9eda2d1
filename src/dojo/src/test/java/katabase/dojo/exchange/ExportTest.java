package katabase.dojo.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import katabase.catalogue.Kind;
import katabase.catalogue.Question;
import katabase.catalogue.Quizzes;
import katabase.dojo.quiz.Reader;
import katabase.testbed.Chance;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What other programs get to see. */
final class ExportTest {

    private static final int SEEDS = 60;
    private static final int ANKI_HEADERS = 7;

    @TempDir
    private Path workspace;

    private TopicQuestions library() {
        Reader.in(workspace);
        return new TopicQuestions(
                "library",
                "Lending books",
                Quizzes.read(workspace.resolve("quizzes")).topics().get(0).questions());
    }

    private static List<TopicQuestions> random(int seed) {
        return List.of(new TopicQuestions("orm", "Mapping", new RandomQuestions(new Chance(seed)).questions(12)));
    }

    @Test
    @DisplayName("GIFT: each kind")
    void gift() throws IOException {
        assertThat(new GiftWriter().write(List.of(library())))
                .isEqualTo(Files.readString(Path.of("src/test/resources/katabase/dojo/exchange/library.gift")));
    }

    @Test
    @DisplayName("GIFT: Moodle's own way of reading finds the same words")
    void giftAsMoodleReadsIt() {
        for (int seed = 0; seed < SEEDS; seed++) {
            List<TopicQuestions> topics = random(seed);
            List<String> expected = topics.get(0).questions().stream()
                    .map(Question::prompt)
                    .map(ExchangeText::of)
                    .toList();

            assertThat(MoodleGift.prompts(new GiftWriter().write(topics)))
                    .as("seed %d", seed)
                    .isEqualTo(expected);
        }
    }

    @Test
    @DisplayName("Moodle XML is XML, and its HTML shows code as it is")
    void moodle() throws Exception {
        Document file = xml(new MoodleWriter().write(List.of(library())));

        NodeList questions = file.getElementsByTagName("question");
        assertThat(IntStream.range(0, questions.getLength())
                        .mapToObj(number -> ((Element) questions.item(number)).getAttribute("type")))
                .containsExactly("category", "multichoice", "multichoice", "matching", "multichoice", "essay");
        assertThat(texts(file, "idnumber"))
                .containsExactly("lend-single", "marks-multiple", "return-order", "count-predict", "race-open");
        Document prompt = xml("<body>" + texts(file, "questiontext").get(0).strip() + "</body>");
        assertThat(texts(prompt, "code")).containsExactly("lend(copy,   reader);\t// a tab\n");
    }

    @Test
    @DisplayName("Moodle XML holds whatever stands in a question")
    void moodleOfAnything() throws Exception {
        for (int seed = 0; seed < SEEDS; seed++) {
            List<TopicQuestions> topics = random(seed);

            Document file = xml(new MoodleWriter().write(topics));

            long choices = topics.get(0).questions().stream()
                    .filter(question -> question.kind() != Kind.ORDER && question.kind() != Kind.OPEN)
                    .mapToLong(question -> question.task().choices().size())
                    .sum();
            long steps = file.getElementsByTagName("subquestion").getLength();
            assertThat(file.getElementsByTagName("answer").getLength() - steps)
                    .as("seed %d", seed)
                    .isEqualTo(choices);
        }
    }

    private static Document xml(String text) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }

    private static List<String> texts(Document file, String name) {
        NodeList elements = file.getElementsByTagName(name);
        return IntStream.range(0, elements.getLength())
                .mapToObj(number -> elements.item(number).getTextContent())
                .toList();
    }

    @Test
    @DisplayName("Anki: one line of quoted fields for each question, with its id, its deck and its tags")
    void anki() {
        String file = new AnkiWriter().write(List.of(library()));

        assertThat(file).startsWith("""
                #separator:tab
                #html:true
                #notetype:Basic
                #columns:Id\tDeck\tFront\tBack\tTags
                #guid column:1
                #deck column:2
                #tags column:5
                "katabase:lend-single"\t"Katabase::library"\t"<p>Which call lends a copy?</p>
                <pre><code class=""language-java"">lend(copy,   reader);\t// a tab
                </code></pre>
                <ol>
                <li><code>lend(copy, reader)</code></li>
                """);
        assertThat(records(file))
                .extracting(fields -> fields.get(0))
                .containsExactly(
                        "katabase:lend-single",
                        "katabase:marks-multiple",
                        "katabase:return-order",
                        "katabase:count-predict",
                        "katabase:race-open");
        assertThat(records(file).get(0).get(3))
                .startsWith("<p><strong>Right: 1</strong></p>")
                .contains("<p><code>lend(copy, reader)</code></p>\n<p>It names both.</p>")
                .contains("<a rel=\"nofollow\" href=\"https://www.postgresql.org/docs/18/ddl-constraints.html\">")
                .endsWith("<p><strong>./kata run library/lend-once</strong></p>");
        assertThat(records(file).get(0).get(4))
                .isEqualTo("katabase::level::junior katabase::kind::single katabase::concept::lending"
                        + " katabase::kata::lend-once");
    }

    @Test
    @DisplayName("Anki: whatever stands in a question, five fields")
    void ankiOfAnything() {
        for (int seed = 0; seed < SEEDS; seed++) {
            assertThat(records(new AnkiWriter().write(random(seed))))
                    .as("seed %d", seed)
                    .hasSize(12)
                    .allSatisfy(fields -> assertThat(fields).hasSize(5));
        }
    }

    /**
     * The records below the headers, read as Anki reads them: quotes hold tabs and line ends, doubled quotes are one.
     */
    private static List<List<String>> records(String file) {
        String text = Stream.of(file.split("\n", -1)).skip(ANKI_HEADERS).reduce("", (all, line) -> all + line + "\n");
        List<List<String>> records = new ArrayList<>();
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int place = 0; place < text.length() - 1; place++) {
            char character = text.charAt(place);
            boolean doubled = quoted && character == '"' && text.charAt(place + 1) == '"';
            if (doubled) {
                field.append('"');
                place++;
            } else if (character == '"') {
                quoted = !quoted;
            } else if (!quoted && (character == '\t' || character == '\n')) {
                fields.add(field.toString());
                field.setLength(0);
                if (character == '\n') {
                    records.add(List.copyOf(fields));
                    fields.clear();
                }
            } else {
                field.append(character);
            }
        }
        return records;
    }
}
