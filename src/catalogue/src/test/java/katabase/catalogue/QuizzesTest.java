package katabase.catalogue;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import katabase.kata.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a folder of quizzes becomes, and what is said of several files together. */
class QuizzesTest {

    private static final Path GOOD = Path.of("src/test/resources/quizzes");

    private final Path root;

    QuizzesTest(@TempDir Path root) {
        this.root = root;
    }

    @Test
    void readsTheTopic() {
        TopicQuiz quiz = Quizzes.read(GOOD).topics().get(0);

        assertThat(List.of(quiz.topic(), quiz.title())).containsExactly("orm", "Mapping objects to tables");
    }

    @Test
    void readsConceptsInFileOrder() {
        assertThat(Quizzes.read(GOOD).topics().get(0).concepts())
                .containsExactly(
                        new Concept("foreign-key", "Many rows point to one", "The owning side writes the foreign key."),
                        new Concept("flush", "When SQL is sent", "A flush sends the changes, a commit keeps them."));
    }

    @Test
    void readsAWholeQuestion() {
        Question expected = new Question(
                "foreign-key-owning-side",
                List.of("foreign-key"),
                Level.JUNIOR,
                "Which side writes `artist_id`?\n\n```java\n@ManyToOne Artist artist;\n```\n",
                new Task.Single(List.of(
                        new Option("`Artefact.artist`", true, "It is the owning side."),
                        new Option("`Artist.artefacts`", false, "It is the inverse side; beginners fill it alone."),
                        new Option("Both", false, "Hibernate reads one of the two."))),
                "The side without `mappedBy` owns the relation.\n",
                URI.create("https://docs.hibernate.org/orm/7.4/userguide/html_single/#associations"),
                Optional.of("owning-side"),
                Optional.of(new Proof(Language.SQL, "select count(*)\n  from artefact;\n", "2\n")),
                Optional.empty(),
                new Location(Path.of("quizzes/orm.yaml"), 12));

        assertThat(question(Kind.SINGLE)).isEqualTo(expected);
    }

    @Test
    void readsAMultipleChoice() {
        assertThat(question(Kind.MULTIPLE).task())
                .isEqualTo(new Task.Multiple(List.of(
                        new Option("A commit", true, "It must send what it keeps."),
                        new Option("A query on the same table", true, "Its result would be stale."),
                        new Option("A getter", false, "It reads memory."))));
    }

    @Test
    void readsAnOrder() {
        assertThat(question(Kind.ORDER).task())
                .isEqualTo(new Task.Order(List.of(
                        new Step("Inserts", "Others may refer to the new rows."),
                        new Step("Updates", "They may point to rows inserted before."),
                        new Step("Deletes", "Nothing points to the rows any more."))));
    }

    @Test
    void readsAPrediction() {
        assertThat(question(Kind.PREDICT).task())
                .isEqualTo(new Task.Predict(List.of(
                        new Option("0", false, "Believed by those who think that a flush waits for the commit."),
                        new Option("1", true, "The query flushed before."),
                        new Option("null", false, "A count is never null."))));
    }

    @Test
    void readsAnOpenQuestion() {
        assertThat(question(Kind.OPEN).task())
                .isEqualTo(new Task.Open(
                        List.of("PostgreSQL creates none", "Deletes of the parent scan the children", "Joins use it")));
    }

    @Test
    void readsAQuestionWithoutKataAndProof() {
        assertThat(List.of(question(Kind.OPEN).kata(), question(Kind.OPEN).proof()))
                .containsOnly(Optional.empty());
    }

    @Test
    void givesListsThatCannotBeChanged() {
        List<Question> questions = Quizzes.read(GOOD).topics().get(0).questions();

        assertThatThrownBy(questions::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void readsFilesByName() {
        QuizFolder folder = new QuizFolder(root)
                .with("orm.yaml", Draft.SINGLE)
                .with("jdbc.yaml", Draft.OPEN.with("topic: orm", "topic: jdbc").with("id: owning-side", "id: other"));

        assertThat(folder.read().topics()).extracting(TopicQuiz::topic).containsExactly("jdbc", "orm");
    }

    @Test
    void readsYamlFilesOnly() throws IOException {
        Path quizzes = Files.createDirectory(root.resolve("quizzes"));
        Files.writeString(quizzes.resolve("quiz.schema.json"), "{}");

        assertThat(Quizzes.read(quizzes).topics()).isEmpty();
    }

    @Test
    void refusesAnIdThatStandsTwiceInAFile() {
        String again = Draft.SINGLE.text().substring(Draft.SINGLE.text().indexOf("  - id:"));

        assertThat(new QuizFolder(root)
                        .with("orm.yaml", new Draft(Draft.SINGLE.text() + again))
                        .refusals())
                .containsExactly("quizzes/orm.yaml:24: question \"owning-side\": the id stands twice,"
                        + " first in quizzes/orm.yaml:8: give one of the two questions another id");
    }

    @Test
    void refusesAnIdThatStandsTwiceInTwoFiles() {
        QuizFolder folder = new QuizFolder(root)
                .with("orm.yaml", Draft.SINGLE)
                .with("jdbc.yaml", Draft.OPEN.with("topic: orm", "topic: jdbc"));

        assertThat(folder.refusals())
                .containsExactly("quizzes/orm.yaml:8: question \"owning-side\": the id stands twice,"
                        + " first in quizzes/jdbc.yaml:8: give one of the two questions another id");
    }

    @Test
    void reportsTheProblemsOfAllFilesTogether() {
        QuizFolder folder = new QuizFolder(root)
                .with("orm.yaml", Draft.SINGLE.with("junior", "middle").with("single", "singel"))
                .with("jdbc.yaml", Draft.SINGLE.with("    level", "\tlevel"));

        assertThat(folder.refusals())
                .containsExactly(
                        "quizzes/jdbc.yaml:10: a tab stands in the indentation: use spaces instead of the tab",
                        "quizzes/orm.yaml:10: question \"owning-side\": \"level\" is \"middle\","
                                + " which is none of junior, mid, senior: write \"mid\"",
                        "quizzes/orm.yaml:11: question \"owning-side\": \"kind\" is \"singel\","
                                + " which is none of single, multiple, order, predict, open: write \"single\"");
    }

    @Test
    void givesProblemsAsValues() {
        QuizFolder folder = new QuizFolder(root).with("orm.yaml", Draft.SINGLE.with("junior", "middle"));

        assertThat(catchThrowableOfType(CatalogueException.class, folder::read).problems())
                .containsExactly(new Problem(
                        Path.of("quizzes/orm.yaml"),
                        10,
                        "question \"owning-side\": \"level\" is \"middle\", which is none of junior, mid, senior",
                        "write \"mid\""));
    }

    @Test
    void givesOneLineForEachProblemInItsMessage() {
        QuizFolder folder = new QuizFolder(root)
                .with(
                        "orm.yaml",
                        Draft.SINGLE
                                .with("title: Mapping objects to tables", "title:")
                                .with("topic: orm", "topic: Orm"));

        assertThatThrownBy(folder::read)
                .hasMessage("quizzes/orm.yaml:1: \"topic\" is \"Orm\", which is not kebab-case: write \"orm\"\n"
                        + "quizzes/orm.yaml:2: \"title\" is blank: write its text");
    }

    @Test
    void keepsAProblemOnOneLineWhateverTheAuthorWrote() {
        Draft draft = Draft.SINGLE.with("level: junior", "level: |\n      " + "junior ".repeat(20) + "\n      mid");

        assertThat(new QuizFolder(root).with("orm.yaml", draft).refusals())
                .containsExactly("quizzes/orm.yaml:10: question \"owning-side\": \"level\" is"
                        + " \"junior junior junior junior junior junior junior junior juni…\","
                        + " which is none of junior, mid, senior: write \"junior\"");
    }

    @Test
    void refusesAFolderThatIsMissing() {
        assertThat(new QuizFolder(root).refusals())
                .containsExactly("quizzes:1: the folder is missing: create it with one YAML file for each topic");
    }

    @Test
    void refusesAFileThatIsNotUtf8() throws IOException {
        Path quizzes = Files.createDirectory(root.resolve("quizzes"));
        Files.write(quizzes.resolve("orm.yaml"), new byte[] {'a', ':', ' ', (byte) 0xE4});

        assertThat(new QuizFolder(root).refusals())
                .containsExactly("quizzes/orm.yaml:1: the file is not UTF-8: save it with the encoding UTF-8");
    }

    @Test
    @Timeout(10)
    void readsTwoThousandQuestionsWithinTenSeconds() {
        String text = Draft.SINGLE.text();
        int start = text.indexOf("  - id:");
        String block = "explanation: |\n"
                + "      Only the owning side is written, whatever the other side holds.\n".repeat(20);
        String question = text.substring(start).replaceFirst("explanation: .*\n", block);
        String questions = IntStream.range(0, 2000)
                .mapToObj(number -> question.replaceFirst("id: owning-side", "id: question-" + number))
                .collect(joining());
        QuizFolder folder = new QuizFolder(root).with("orm.yaml", new Draft(text.substring(0, start) + questions));

        assertThat(folder.read().topics().get(0).questions()).hasSize(2000);
    }

    private static Question question(Kind kind) {
        return Quizzes.read(GOOD).topics().get(0).questions().stream()
                .filter(question -> question.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
