package katabase.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a workspace on disk becomes. */
final class ContentReaderTest {

    private static final String POM = """
            <project>
              <parent><artifactId>katabase</artifactId></parent>
              <artifactId>%s</artifactId>
              <modules><module>%s</module></modules>
            </project>
            """;

    private final Path workspace;

    ContentReaderTest(@TempDir Path workspace) {
        this.workspace = workspace;
    }

    @Test
    @DisplayName("a topic is found by each of its traces, and what a build left is none")
    void topicsAreFoundByTheirTraces() throws IOException {
        write("exercises/pom.xml", POM.formatted("exercises", "jdbc"));
        write("exercises/target/classes/left.txt", "");
        write("solutions/pom.xml", POM.formatted("solutions", "http"));
        write("solutions/sql/src/answers/left.txt", "");
        write("quizzes/orm.yaml", "topic: orm\n");
        write("quizzes/quiz.schema.json", "{}");
        write("quizzes/interviews/backend.yaml", "interview: backend\n");

        Content content = new ContentReader(workspace).read();

        assertThat(content.topics())
                .extracting(Topic::name, Topic::parts)
                .containsExactly(
                        tuple("http", EnumSet.of(TopicPart.SOLUTIONS_MODULE)),
                        tuple("jdbc", EnumSet.of(TopicPart.EXERCISES_MODULE)),
                        tuple("orm", EnumSet.of(TopicPart.QUIZ)),
                        tuple("sql", EnumSet.of(TopicPart.SOLUTIONS)));
        assertThat(content.exercisePoms()).singleElement().satisfies(pom -> {
            assertThat(pom.file()).isEqualTo("exercises/pom.xml");
            assertThat(pom.artifact()).isEqualTo("exercises");
            assertThat(pom.named()).containsExactly("katabase");
        });
    }

    @Test
    @DisplayName("a quiz, a template and answers that depart from their form are breaches, each with its file")
    void formlessFilesAreBreaches() throws IOException {
        write("quizzes/orm.yaml", "topic: orm\n");
        write("quizzes/interviews/backend.yaml", "interview: backend\n");
        Files.createDirectories(workspace.resolve("exercises/orm/src/test/java/katabase/orm/loan_desk"));

        Content content = new ContentReader(workspace).read();

        assertThat(content.formless())
                .extracting(Breach::file)
                .contains(
                        "quizzes/interviews/backend.yaml:1",
                        "quizzes/orm.yaml:1",
                        "solutions/orm/src/answers/loan-desk:1");
        assertThat(content.katas()).singleElement().satisfies(kata -> {
            assertThat(kata.test()).isEmpty();
            assertThat(kata.answers()).isEmpty();
        });
    }

    @Test
    @DisplayName("a kata's files are told apart: the learner's, the test's and the solution's")
    void filesAreToldApart() throws IOException {
        write("quizzes/orm.yaml", "topic: orm\n");
        write("exercises/orm/src/main/java/katabase/orm/loan_desk/LoanDesk.java", "class LoanDesk {}");
        write("exercises/orm/src/main/resources/katabase/orm/loan_desk/rules.sql", "-- not written yet");
        write("exercises/orm/src/test/resources/katabase/orm/loan_desk/schema.sql", "");
        write("exercises/orm/target/classes/left.txt", "");
        write("solutions/orm/src/main/java/katabase/orm/loan_desk/LoanDesk.java", "class LoanDesk {}");
        Files.createDirectories(workspace.resolve("exercises/orm/src/test/java/katabase/orm/loan_desk"));

        Content content = new ContentReader(workspace).read();

        assertThat(content.katas()).singleElement().satisfies(kata -> {
            assertThat(kata.skeleton()).extracting(SourceFile::name).containsExactly("LoanDesk.java", "rules.sql");
            assertThat(kata.testFiles()).containsExactly("schema.sql");
            assertThat(kata.solution())
                    .extracting(SourceFile::path)
                    .containsExactly("solutions/orm/src/main/java/katabase/orm/loan_desk/LoanDesk.java");
        });
        assertThat(content.exerciseSources()).hasSize(3);
    }

    @Test
    @DisplayName("a kata whose test is not compiled is refused, in one line that says what to do")
    void notBuilt() throws IOException {
        write("exercises/orm/src/test/java/katabase/orm/loan_desk/LoanDeskTest.java", "class LoanDeskTest {}");

        assertThatIllegalStateException()
                .isThrownBy(() -> new ContentReader(workspace).read())
                .withMessage("exercises/orm/target/test-classes is missing: run mvn verify at the root first");
    }

    private void write(String file, String text) throws IOException {
        Path path = workspace.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
