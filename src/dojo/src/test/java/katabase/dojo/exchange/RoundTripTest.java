package katabase.dojo.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import katabase.catalogue.Concept;
import katabase.catalogue.Question;
import katabase.catalogue.Quizzes;
import katabase.catalogue.TopicQuiz;
import katabase.testbed.Chance;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is exported and imported again is the same question, whatever stands in it. */
final class RoundTripTest {

    private static final int SEEDS = 150;
    private static final int QUESTIONS = 12;
    private static final Map<ExportFormat, ImportFormat> WAYS =
            Map.of(ExportFormat.GIFT, ImportFormat.GIFT, ExportFormat.MARKDOWN, ImportFormat.MARKDOWN);

    static Stream<Arguments> ways() {
        return WAYS.entrySet().stream()
                .flatMap(way ->
                        Stream.of("\n", "\r\n").map(lineEnd -> Arguments.of(way.getKey(), way.getValue(), lineEnd)));
    }

    private static List<Question> normal(List<Question> questions) {
        return questions.stream().map(RandomQuestions::normal).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ways")
    @DisplayName("random questions")
    void random(ExportFormat out, ImportFormat in, String lineEnd) {
        IntStream.range(0, SEEDS).forEach(seed -> {
            List<Question> questions = new RandomQuestions(new Chance(seed)).questions(QUESTIONS);

            String file = out.exporter().write(List.of(new TopicQuestions("orm", "Mapping", questions)));
            Imported imported = in.importer().read(file.replace("\n", lineEnd));

            assertThat(imported.complaints()).as("seed %d of %s", seed, out).isEmpty();
            List<Question> back = normal(imported.questions());
            List<Question> expected = normal(questions);
            for (int number = 0; number < QUESTIONS; number++) {
                assertThat(back.get(number))
                        .as("question %d of seed %d in %s:%n%s", number, seed, out, file)
                        .isEqualTo(expected.get(number));
            }
            assertThat(back).hasSameSizeAs(expected);
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ways")
    @DisplayName("the questions that are here")
    void real(ExportFormat out, ImportFormat in, String lineEnd) {
        List<TopicQuestions> topics = Quizzes.read(Path.of("../../quizzes")).topics().stream()
                .map(topic -> new TopicQuestions(topic.topic(), topic.title(), topic.questions()))
                .toList();

        Imported imported = in.importer().read(out.exporter().write(topics).replace("\n", lineEnd));

        assertThat(imported.complaints()).isEmpty();
        assertThat(normal(imported.questions()))
                .isEqualTo(normal(topics.stream()
                        .flatMap(topic -> topic.questions().stream())
                        .toList()));
    }

    @Test
    @DisplayName("as a quiz file")
    void yaml(@TempDir Path folder) throws IOException {
        Path file = Files.createDirectory(folder.resolve("quizzes")).resolve("orm.yaml");
        List<Concept> concepts = Stream.of("flush", "dirty-checking")
                .map(slug -> new Concept(slug, "title: # of " + slug, "*says* & more"))
                .toList();
        for (int seed = 0; seed < SEEDS; seed++) {
            List<Question> questions = normal(new RandomQuestions(new Chance(seed)).questions(QUESTIONS));

            Files.writeString(file, new QuizYaml().write(new TopicQuiz("orm", "Mapping", concepts, questions)));

            TopicQuiz back = Quizzes.readTopic(file);
            assertThat(normal(back.questions())).as("seed %d", seed).isEqualTo(questions);
            assertThat(back.concepts()).isEqualTo(concepts);
        }
    }
}
