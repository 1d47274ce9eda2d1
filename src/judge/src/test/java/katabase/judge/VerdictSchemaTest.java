package katabase.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import katabase.judge.worker.Failure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** verdict.schema.json describes what VerdictJson writes, field by field. */
final class VerdictSchemaTest {

    private final JsonMapper json = new JsonMapper();
    private final JsonNode schema = schema();

    private JsonNode schema() {
        try (InputStream file = Verdict.class.getResourceAsStream("verdict.schema.json")) {
            return json.readTree(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private JsonNode written(Verdict verdict) {
        return json.readTree(new VerdictJson().write(verdict));
    }

    private static Verdict verdict(Verdict.Status status, RequirementVerdict... requirements) {
        return new Verdict(
                "orm/owning-side",
                status,
                List.of(requirements),
                List.of(new CompileProblem("A.java", 3, "A.java:3: error: no")),
                List.of("a sentence"),
                Duration.ofMillis(12));
    }

    private static RequirementVerdict requirement(RequirementVerdict.Status status, @Nullable Failure failure) {
        return new RequirementVerdict("saysNo", "it says no", status, Optional.ofNullable(failure), "printed", 1);
    }

    static Stream<RequirementVerdict> requirements() {
        Stream<RequirementVerdict> red = Stream.of(Failure.Kind.values())
                .map(kind -> new Failure(kind, "because", "A.java", 3, List.of("select 1"), "42"))
                .map(failure -> requirement(RequirementVerdict.Status.FAILED, failure));
        Failure elsewhere = new Failure(Failure.Kind.ASSERTION, "because", null, 0, List.of(), null);
        return Stream.concat(
                red,
                Stream.of(
                        requirement(RequirementVerdict.Status.FAILED, elsewhere),
                        requirement(RequirementVerdict.Status.PASSED, null),
                        requirement(RequirementVerdict.Status.NOT_REACHED, null)));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("a verdict has exactly the schema's fields, each of a type that it allows")
    void verdictFields(Verdict.Status status) {
        JsonNode verdict = written(verdict(status));

        requireExactly(verdict, schema);
        assertThat(schema.at("/properties/version/const").asInt())
                .isEqualTo(verdict.get("version").asInt());
    }

    @ParameterizedTest
    @MethodSource("requirements")
    @DisplayName("a requirement has exactly the schema's fields, each of a type that it allows")
    void requirementFields(RequirementVerdict requirement) {
        JsonNode tests = written(verdict(Verdict.Status.FAILED, requirement)).get("tests");

        assertThat(tests.size()).isEqualTo(1);
        requireExactly(tests.get(0), schema.at("/$defs/test"));
    }

    @Test
    @DisplayName("the schema allows no status that is never written")
    void everyStatusIsWritten() {
        Stream<String> verdicts = Stream.of(Verdict.Status.values())
                .map(status -> written(verdict(status)).get("status").asString());
        Stream<String> tests = requirements()
                .map(requirement ->
                        written(verdict(Verdict.Status.FAILED, requirement)).at("/tests/0/status"))
                .map(JsonNode::asString);

        assertThat(verdicts.distinct().toList()).containsExactlyInAnyOrderElementsOf(statuses(schema));
        assertThat(tests.distinct().toList()).containsExactlyInAnyOrderElementsOf(statuses(schema.at("/$defs/test")));
    }

    private static List<String> statuses(JsonNode described) {
        return described
                .at("/properties/status/enum")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private static void requireExactly(JsonNode value, JsonNode described) {
        List<String> fields = List.copyOf(value.propertyNames());
        assertThat(fields).containsExactlyElementsOf(described.get("properties").propertyNames());
        assertThat(fields)
                .containsExactlyElementsOf(described
                        .get("required")
                        .valueStream()
                        .map(JsonNode::asString)
                        .toList());
        value.propertyStream()
                .forEach(field -> requireAllowed(
                        field.getKey(),
                        field.getValue(),
                        described.get("properties").get(field.getKey())));
    }

    private static void requireAllowed(String name, JsonNode value, JsonNode described) {
        if (described.has("enum")) {
            assertThat(described.get("enum").valueStream().toList()).as(name).contains(value);
        } else if (described.has("type")) {
            JsonNode type = described.get("type");
            List<String> types = (type.isArray() ? type.valueStream() : Stream.of(type))
                    .map(JsonNode::asString)
                    .toList();
            assertThat(types).as(name).contains(type(value));
        }
    }

    private static String type(JsonNode value) {
        return switch (value.getNodeType()) {
            case NULL -> "null";
            case NUMBER -> "integer";
            default -> value.getNodeType().name().toLowerCase(java.util.Locale.ROOT);
        };
    }
}
