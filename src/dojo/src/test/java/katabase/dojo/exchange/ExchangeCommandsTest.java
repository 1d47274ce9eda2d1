package katabase.dojo.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import katabase.catalogue.Question;
import katabase.catalogue.Quizzes;
import katabase.dojo.ExitCode;
import katabase.dojo.Library.Result;
import katabase.dojo.quiz.Reader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both commands, from file to file. */
final class ExchangeCommandsTest {

    @TempDir
    private Path workspace;

    private Reader reader;

    @BeforeEach
    void fill() {
        reader = Reader.in(workspace);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(workspace.resolve(name), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gift", "markdown"})
    @DisplayName("what was exported becomes the same quiz in another workspace, and can be asked")
    void there(String format) throws IOException {
        Path file = workspace.resolve("questions.txt");
        assertThat(reader.calls("export", format, "library", "-o", file.toString()))
                .isEqualTo(new Result(ExitCode.GOOD, "", ""));
        List<Question> before = questions();
        Files.delete(workspace.resolve("quizzes/library.yaml"));

        Result result = reader.calls("import", format, file.toString(), "--topic", "library");

        assertThat(result).isEqualTo(new Result(ExitCode.GOOD, "quizzes/library.yaml: 5 questions\n", ""));
        assertThat(questions().stream().map(RandomQuestions::normal).toList())
                .isEqualTo(before.stream().map(RandomQuestions::normal).toList());
        assertThat(reader.calls("quiz").out()).startsWith("1 of 5 library");
    }

    private List<Question> questions() {
        return Quizzes.read(workspace.resolve("quizzes")).topics().get(0).questions();
    }

    @Test
    @DisplayName("a file that cannot be written is one line with the reason")
    void unwritable() {
        Path nowhere = workspace.resolve("nowhere/questions.txt");

        assertThat(reader.calls("export", "gift", "library", "-o", nowhere.toString()))
                .isEqualTo(new Result(
                        ExitCode.NOT_JUDGED, "", "kata: " + nowhere + " cannot be written: there is no such folder\n"));
    }

    @Test
    @DisplayName("without a file it is written to the terminal; one kata, too")
    void toTheTerminal() {
        assertThat(reader.calls("export", "markdown", "library/lend-once").out())
                .isEqualTo("""
                # Lending books

                ## lend-single

                `level:junior` `kind:single` `concept:lending` `kata:lend-once`

                Which call lends a copy?

                ```java
                lend(copy,   reader);\t// a tab
                ```

                - [x] `lend(copy, reader)`

                  > It names both.

                - [ ] `lend(reader)`

                  > It names no copy.

                - [ ] `copy`

                  > It calls nothing.

                ### Answer

                A loan is a row with two foreign keys.

                Source: <https://www.postgresql.org/docs/18/ddl-constraints.html>
                """);
    }

    @Test
    @DisplayName("what the format does not hold is named, and what cannot be read has its line")
    void missing() throws IOException {
        Path file =
                file("moons.txt", "Which?\nA. one\nB. two\nC. three\nANSWER: B\n\nTwo?\nA. one\nB. two\nANSWER: A\n");

        Result result = reader.calls("import", "aiken", file.toString());

        assertThat(result)
                .isEqualTo(new Result(
                        ExitCode.BAD,
                        """
                quizzes/moons.yaml: 1 question
                  to be written: 3 x why (of an option or a step)
                  to be written: 1 x explanation
                  to be written: 1 x source
                  to be written: 1 x concepts
                Look for "To be written." and "to-be-written". A level that was not told is mid.
                """,
                        file + ":7: 2 options but a single-choice question has 3 to 5: write 3 to 5\n"));
        assertThat(workspace.resolve("quizzes/moons.yaml")).hasContent("""
                # yaml-language-server: $schema=quiz.schema.json
                topic: moons
                title: moons
                concepts:
                  - slug: to-be-written
                    title: To be written.
                    says: To be written.
                questions:
                  - id: which
                    concepts: [to-be-written]
                    level: mid
                    kind: single
                    prompt: 'Which?'
                    options:
                      - text: one
                        why: To be written.
                      - text: two
                        correct: true
                        why: To be written.
                      - text: three
                        why: To be written.
                    explanation: To be written.
                    source: 'https://to-be-written.invalid/'
                """);
    }

    @Test
    @DisplayName("a quiz file that is there is not overwritten unless it is asked for")
    void neverOver() throws IOException {
        String before = Files.readString(workspace.resolve("quizzes/library.yaml"));
        Path file = file("library.gift", "Good? {=yes ~no ~perhaps}\n");

        assertThat(reader.calls("import", "gift", file.toString()))
                .isEqualTo(new Result(
                        ExitCode.USAGE,
                        "",
                        "kata: quizzes/library.yaml is already there: name another topic with --topic, or replace it"
                                + " with --replace\n"));
        assertThat(workspace.resolve("quizzes/library.yaml")).hasContent(before);
        assertThat(reader.calls("import", "gift", file.toString(), "--replace").exitCode())
                .isEqualTo(ExitCode.GOOD);
        assertThat(questions()).extracting(Question::prompt).containsExactly("Good?");
    }

    @Test
    @DisplayName("ids of other topics are not taken")
    void ids() throws IOException {
        Path file = file(
                "new.gift", "::lend-single::Good? {=yes ~no ~perhaps}\n\n::lend-single::Bad? {=yes ~no ~perhaps}\n");

        reader.calls("import", "gift", file.toString());

        assertThat(Quizzes.readTopic(workspace.resolve("quizzes/new.yaml")).questions())
                .extracting(Question::id)
                .containsExactly("lend-single-2", "lend-single-3");
    }

    @Test
    @DisplayName("a file that is no text, is not there, or has no question: one line each, and no quiz file")
    void unreadable() throws IOException {
        Path latin = Files.write(workspace.resolve("latin.gift"), "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        Path empty = file("empty.gift", "// nothing\n");

        assertThat(reader.calls("import", "gift", latin.toString()))
                .isEqualTo(new Result(
                        ExitCode.NOT_JUDGED,
                        "",
                        "kata: " + latin + ":1: the file is not UTF-8: save it with the encoding UTF-8\n"));
        assertThat(reader.calls("import", "gift", "nowhere.gift"))
                .isEqualTo(
                        new Result(ExitCode.USAGE, "", "kata: there is no file nowhere.gift: name the file to read\n"));
        assertThat(reader.calls("import", "gift", empty.toString()))
                .isEqualTo(new Result(
                        ExitCode.BAD,
                        "",
                        empty + ":1: there is no question in the file: see \"./kata import --help\"\n"));
        assertThat(reader.calls("import", "word", empty.toString()).exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(workspace.resolve("quizzes")).isDirectoryNotContaining("glob:**/{latin,nowhere,empty}.yaml");
    }
}
