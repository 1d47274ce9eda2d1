package katabase.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import katabase.kata.Level;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an interview template says, and what is said of a wrong one. */
class InterviewTemplateTest {

    private static final Draft GOOD = new Draft("""
        interview: acme
        title: Acme's own
        says: What we ask.
        level: mid
        minutes: 40
        topics: [orm, billing]
        time:
          warm-up: 20
          katas: 70
          design: 10
        """);

    @TempDir
    private Path root;

    @ParameterizedTest
    @ValueSource(strings = {"backend-junior", "backend-mid", "backend-senior", "postgres-specialist", "api-design"})
    void theTemplatesOfTheWorkspaceHaveTheForm(String name) {
        Path workspace = Path.of("../..");

        InterviewTemplate template =
                InterviewTemplate.read(workspace.resolve("quizzes/interviews/" + name + ".yaml"), workspace);

        assertThat(template.interview()).isEqualTo(name);
        assertThat(template.time().katas()).isPositive();
    }

    @Test
    void readsAllFields() throws IOException {
        assertThat(InterviewTemplate.read(write(GOOD), root))
                .isEqualTo(new InterviewTemplate(
                        "acme",
                        "Acme's own",
                        "What we ask.",
                        Level.MID,
                        40,
                        List.of("orm", "billing"),
                        new TimeShares(20, 70, 0, 10)));
    }

    @Test
    @DisplayName("shares that are no whole")
    void shares() throws IOException {
        assertRefused(
                GOOD.with("katas: 70", "katas: 60"),
                "interviews/acme.yaml:8: the shares of \"time\" make 90 percent together:"
                        + " change them so that they make 100");
        assertRefused(
                GOOD.with("katas: 70", "katas: 70.5"),
                "interviews/acme.yaml:9: \"katas\" is 70.5, which is no whole number from 1 to 100: write one of them");
        assertRefused(
                GOOD.without("  katas: 70\n"),
                "interviews/acme.yaml:8: the field \"katas\" is missing: add \"katas:\"");
    }

    @Test
    @DisplayName("words and numbers that are none")
    void words() throws IOException {
        assertRefused(
                GOOD.with("level: mid", "level: middle"),
                "interviews/acme.yaml:4: \"level\" is \"middle\", which is none of junior, mid, senior: write \"mid\"");
        assertRefused(
                GOOD.with("minutes: 40", "minutes: \"40\""),
                "interviews/acme.yaml:5: \"minutes\" is a text but must be a number:"
                        + " write a whole number from 5 to 240, without quotes");
        assertRefused(
                GOOD.with("minutes: 40", "minutes: 3"),
                "interviews/acme.yaml:5: \"minutes\" is 3, which is no whole number from 5 to 240: write one of them");
        assertRefused(
                GOOD.with("says:", "sayz:"),
                "interviews/acme.yaml:1: the field \"says\" is missing: add \"says:\"",
                "interviews/acme.yaml:3: the field \"sayz\" is unknown: write \"says\" or remove it");
    }

    @Test
    @DisplayName("topics that are none, or none at all, and another name")
    void topics() throws IOException {
        assertRefused(
                GOOD.with("[orm, billing]", "[orm, orm]"),
                "interviews/acme.yaml:6: the topic \"orm\" is named twice: name it once");
        assertRefused(
                GOOD.with("[orm, billing]", "[]"),
                "interviews/acme.yaml:6: \"topics\" is empty: name one or more topics, such as orm");
        assertRefused(
                GOOD.with("interview: acme", "interview: ours"),
                "interviews/acme.yaml:1: the interview \"ours\" is not the name of the file:"
                        + " write \"acme\" or rename the file to ours.yaml");
    }

    private void assertRefused(Draft draft, String... problems) throws IOException {
        Path file = write(draft);
        CatalogueException refusal =
                catchThrowableOfType(CatalogueException.class, () -> InterviewTemplate.read(file, root));
        assertThat(refusal.problems().stream().map(Problem::text)).containsExactly(problems);
    }

    private Path write(Draft draft) throws IOException {
        Path file = root.resolve("interviews/acme.yaml");
        Files.createDirectories(file.getParent());
        return Files.writeString(file, draft.text());
    }
}
