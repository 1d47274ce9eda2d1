package katabase.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import katabase.kata.Level;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schemas, which editors complete by, name the fields which the loader reads and the records hold. */
class SchemaTest {

    private static final Path RESOURCES = Path.of("src/main/resources/katabase/catalogue");

    private final JsonNode quiz = schema(Path.of("../../quizzes/quiz.schema.json"));
    private final JsonNode hints = schema(RESOURCES.resolve("hints.schema.json"));
    private final JsonNode answers = schema(RESOURCES.resolve("answers.schema.json"));
    private final JsonNode survivors = schema(RESOURCES.resolve("survivors.schema.json"));
    private final JsonNode interview = schema(Path.of("../../quizzes/interviews/interview.schema.json"));

    @Test
    void namesTheFieldsOfTheRecords() {
        assertThat(fields(quiz)).as("topic").isEqualTo(components(TopicQuiz.class));
        assertThat(fields(quiz.at("/$defs/concept"))).as("concept").isEqualTo(components(Concept.class));
        assertThat(fields(quiz.at("/$defs/question"))).as("question").isEqualTo(questionFields());
        assertThat(fields(quiz.at("/$defs/option"))).as("option").isEqualTo(components(Option.class));
        assertThat(fields(quiz.at("/$defs/step"))).as("step").isEqualTo(components(Step.class));
        assertThat(fields(quiz.at("/$defs/proof"))).as("proof").isEqualTo(components(Proof.class));
        assertThat(fields(interview)).as("interview").isEqualTo(components(InterviewTemplate.class));
        assertThat(fields(answers.at("/$defs/wrong")))
                .as("wrong answer")
                .isEqualTo(components(WrongAnswer.class, "name", "files"));
        assertThat(fields(answers.at("/$defs/right")))
                .as("right answer")
                .isEqualTo(components(RightAnswer.class, "name", "files"));
        assertThat(fields(survivors.at("/$defs/survivor")))
                .as("survivor")
                .isEqualTo(components(Survivor.class, "location"));
    }

    @Test
    void namesTheFieldsWhichTheLoaderReads() {
        assertForm(quiz, Form.TOPIC, "topic");
        assertForm(quiz.at("/$defs/concept"), Form.CONCEPT, "concept");
        assertForm(quiz.at("/$defs/question"), Form.QUESTION, "question");
        assertForm(quiz.at("/$defs/option"), Form.OPTION, "option");
        assertForm(quiz.at("/$defs/proof"), Form.PROOF, "proof");
        assertForm(interview, Form.INTERVIEW, "interview");
        assertForm(interview.at("/$defs/time"), Form.TIME_SHARES, "time");
        assertForm(hints, Form.HINTS, "hints");
        assertForm(answers, Form.ANSWERS, "answers");
        assertForm(answers.at("/$defs/wrong"), Form.WRONG, "wrong answer");
        assertForm(answers.at("/$defs/right"), Form.RIGHT, "right answer");
        assertForm(survivors, Form.SURVIVORS, "survivors");
        assertForm(survivors.at("/$defs/survivor"), Form.SURVIVOR, "survivor");
    }

    @Test
    void namesTheWordsWhichTheLoaderReads() {
        JsonNode question = quiz.at("/$defs/question/properties");

        assertThat(words(interview.at("/properties/level"))).isEqualTo(words(Level.values()));
        assertThat(words(question.at("/level"))).isEqualTo(words(Level.values()));
        assertThat(words(question.at("/kind"))).isEqualTo(words(Kind.values()));
        assertThat(words(quiz.at("/$defs/proof/properties/language"))).isEqualTo(words(Language.values()));
    }

    @Test
    void hasAConditionForEachKind() {
        List<String> kinds = new ArrayList<>();
        quiz.at("/$defs/question/allOf")
                .forEach(condition ->
                        kinds.add(condition.at("/if/properties/kind/const").asString()));

        assertThat(kinds).containsExactlyInAnyOrderElementsOf(words(Kind.values()));
    }

    @Test
    void allowsNoOtherFields() {
        List<JsonNode> open = Stream.of(quiz, interview, hints, answers, survivors)
                .flatMap(schema -> Stream.concat(Stream.of(schema), schema.at("/$defs").values().stream()))
                .filter(schema -> schema.has("title"))
                .filter(schema -> !schema.path("additionalProperties").isBoolean()
                        || schema.path("additionalProperties").asBoolean())
                .toList();

        assertThat(open).isEmpty();
    }

    @Test
    void describesEveryField() {
        List<JsonNode> undescribed = Stream.of(quiz, interview, hints, answers, survivors)
                .flatMap(schema -> Stream.concat(Stream.of(schema), schema.at("/$defs").values().stream()))
                .filter(schema -> schema.has("title"))
                .flatMap(schema -> schema.path("properties").values().stream())
                .filter(field -> !field.path("$ref").asString("").startsWith("#/$defs/proof"))
                .filter(field -> !field.has("title") || !field.has("description"))
                .toList();

        assertThat(undescribed).isEmpty();
    }

    private static void assertForm(JsonNode schema, Form form, String name) {
        assertThat(fields(schema)).as(name).isEqualTo(new TreeSet<>(form.fields()));
        assertThat(schema.path("required").values().stream().map(JsonNode::asString))
                .as("what is required of " + name)
                .containsExactlyInAnyOrderElementsOf(form.required());
    }

    /** The task of a question stands in the file as its kind and the task's own fields. */
    private static Set<String> questionFields() {
        Set<String> fields = components(Question.class, "task", "location");
        fields.add("kind");
        Stream.of(Task.class.getPermittedSubclasses())
                .map(SchemaTest::components)
                .forEach(fields::addAll);
        return fields;
    }

    private static Set<String> components(Class<?> type, String... except) {
        return Stream.of(type.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(name -> !List.of(except).contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> fields(JsonNode schema) {
        return new TreeSet<>(schema.path("properties").propertyNames());
    }

    private static List<String> words(JsonNode schema) {
        return schema.path("enum").values().stream().map(JsonNode::asString).toList();
    }

    private static List<String> words(Enum<?>[] words) {
        return Stream.of(words)
                .map(word -> word.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static JsonNode schema(Path file) {
        return new JsonMapper().readTree(file);
    }
}
