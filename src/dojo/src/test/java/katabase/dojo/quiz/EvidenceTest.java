package katabase.dojo.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import katabase.dojo.Library;
import katabase.journal.Journal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the key p shows after an answer. */
final class EvidenceTest {

    private static final Path QUIZ = Path.of("src/test/resources/katabase/dojo/quiz/marina.yaml");
    private static final String UNPROVEN = "    unproven: vocabulary\n";

    @TempDir
    private Path workspace;

    private Reader reader;

    @BeforeEach
    void fill() throws IOException {
        reader = Reader.in(workspace).quiz("marina", Files.readString(QUIZ));
    }

    /** What is on the screen between the key p and the end, with how the keys are offered. */
    private String shown(String kata, String answer) {
        String out = reader.types(List.of(answer, "p"), "quiz", "marina/" + kata, "--seed", "1")
                .out();
        return out.substring(out.indexOf("Enter goes on"));
    }

    @Test
    @DisplayName("SQL: the statements, what PostgreSQL answered, and what each option would have printed")
    void sql() {
        assertThat(shown("count", "a")).isEqualToNormalizingNewlines("""
                Enter goes on, p shows what was run, q quits:

                This SQL was run:

                    create table berth (id bigint primary key, boat text);
                    insert into berth values (1, 'Ada'), (2, null);

                    select count(boat), count(*)
                      from berth; -- ``` is no end

                PostgreSQL 18 answered:

                    1|2

                What each would print if it were right:

                a  seen    `1|2`
                b  unseen  `2|2`
                c  unseen  `0|1`

                Enter goes on, p shows what was run, q quits:

                1 of 1 right
                """);
    }

    @Test
    @DisplayName("Java: the program and what it printed; an option that claims nothing is left out")
    void program() {
        assertThat(shown("take", "b")).isEqualToNormalizingNewlines("""
                Enter goes on, p shows what was run, q quits:

                This Java was run:

                    try (Connection c = dataSource.getConnection(); Statement s = c.createStatement()) {
                        System.out.println(second(s));
                    }

                It printed:

                    org.postgresql.util.PSQLException: ERROR: duplicate key value violates unique constraint "berth_key"
                    boats: 1

                What each would print if it were right, where `*` is anything:

                a  unseen  `boats: 2`
                b  seen    `org.postgresql.util.PSQLException: ERROR: duplicate key value
                           violates unique constraint *`
                           `boats: 1`

                Enter goes on, p shows what was run, q quits:

                1 of 1 right
                """);
    }

    @Test
    @DisplayName("steps are called by their places in the right order")
    void order() {
        assertThat(shown("queue", "abc")).contains("""
                What each would print if it were right:

                1  seen    `one has it`
                3  seen    `two is told`
                """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            opinion;     this is a matter of opinion, and good engineers differ.
            django-only; only Django or a part of its world could show it, and here Java and PostgreSQL run.
            vocabulary;  it asks what a word means, and no program can show that.
            design;      it weighs designs, and no single run shows which one is better.
            """)
    @DisplayName("a question without a proof says why it has none")
    void unproven(String word, String reason) throws IOException {
        reader.quiz("marina", Files.readString(QUIZ).replace("vocabulary", word));

        assertThat(shown("words", "a").replaceAll("\\s+", " "))
                .startsWith("Enter goes on, p says why nothing was run, q quits: Nothing was run: " + reason);
    }

    @Test
    @DisplayName("where the author gives no reason, the source is what counts")
    void noReason() throws IOException {
        reader.quiz("marina", Files.readString(QUIZ).replace(UNPROVEN, ""));

        assertThat(shown("words", "a"))
                .contains("Nothing was run: no proof has been written for it. Its source says more.");
    }

    @Test
    @DisplayName("p may be typed again, other keys are explained, Enter asks the next question")
    void keys() {
        List<String> typed = List.of("a", "P", "x", "p", "", "a", "q");

        Library.Result result = reader.types(typed, "quiz", "marina", "--seed", "1");

        assertThat(result.out().split("This SQL was run:", -1)).hasSize(3);
        assertThat(result.out())
                .containsSubsequence("Press Enter, or type p or q.", "\n2 of 4 marina", "of 2 right, 2 not answered");
        assertThat(Journal.of(workspace).read().entries()).hasSize(2);
    }

    @Test
    @DisplayName("the input may end after the last answer, and then the quiz was not cut short")
    void endOfInput() {
        assertThat(reader.types(List.of("a"), "quiz", "marina/count", "--seed", "1")
                        .out())
                .endsWith("p shows what was run, q quits:\n\n1 of 1 right\n");
    }

    @Test
    @DisplayName("colours are only wanted colours")
    void colours() {
        List<String> typed = List.of("a", "p");

        assertThat(reader.types(typed, "quiz", "marina/count").out()).doesNotContain("\u001b");
        assertThat(reader.inColours()
                        .types(typed, "quiz", "marina/count", "--seed", "1")
                        .out())
                .contains("\u001b[32ma  seen    \u001b[0m\u001b[36m1|2\u001b[0m")
                .contains("\u001b[31;1mb  unseen  \u001b[0m\u001b[36m2|2\u001b[0m");
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 33, 80})
    @DisplayName("it is readable at any width; only code and addresses are wider")
    void widths(int columns) {
        assertThat(reader.columns(columns)
                        .types(List.of("a", "p", ""), "quiz", "marina/count")
                        .out()
                        .lines())
                .filteredOn(line -> !line.startsWith("    ") && !line.contains("https:") && !line.contains("./kata"))
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(columns));
    }
}
