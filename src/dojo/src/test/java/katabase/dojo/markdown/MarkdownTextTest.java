package katabase.dojo.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import katabase.catalogue.Question;
import katabase.catalogue.Quizzes;
import katabase.dojo.terminal.Paint;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Markdown as it looks at a terminal. */
final class MarkdownTextTest {

    private static List<String> lines(int width, String markdown) {
        return new MarkdownText(width, new Paint(false)).lines(markdown);
    }

    @Test
    @DisplayName("paragraphs are filled, lists hang, code stays")
    void blocks() {
        assertThat(lines(24, """
                One two three
                four five six seven.

                - first item of the list
                - second `a  b`

                1. one
                2. two

                ```sql
                select   *	from t -- longer than the line
                  where a < b && c;
                ```

                > said **so**
                """))
                .containsExactly(
                        "One two three four five",
                        "six seven.",
                        "",
                        "- first item of the list",
                        "- second `a  b`",
                        "",
                        "1. one",
                        "2. two",
                        "",
                        "    select   *	from t -- longer than the line",
                        "      where a < b && c;",
                        "",
                        "> said so");
    }

    @Test
    @DisplayName("code within a line keeps its blanks, and what belongs together stays together")
    void inlineCode() {
        assertThat(lines(20, "Use `a  =  b`, (`c`) or `a long one with  two blanks in it`."))
                .containsExactly("Use `a  =  b`, (`c`)", "or `a long one", "with  two blanks in", "it`.");
    }

    @Test
    @DisplayName("HTML and entities within code are shown as they are")
    void html() {
        assertThat(lines(80, "`&lt;b>` and <b>bold</b>, `List<String>`"))
                .containsExactly("`&lt;b>` and <b>bold</b>, `List<String>`");
    }

    @Test
    @DisplayName("no text steers the terminal")
    void control() {
        assertThat(lines(80, "a\u001b[2Jb\u0007\u009b")).containsExactly("a\ufffd[2Jb\ufffd\ufffd");
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, 0, 20, 80})
    @DisplayName("each text of the questions that are here can be shown, and its code is in it word for word")
    void real(int width) {
        List<Question> questions = Quizzes.read(Path.of("../../quizzes")).topics().stream()
                .flatMap(topic -> topic.questions().stream())
                .toList();

        assertThat(questions).allSatisfy(question -> {
            List<String> lines = lines(width, question.prompt());
            boolean code = false;
            for (String line : question.prompt().lines().toList()) {
                boolean fence = line.startsWith("```");
                if (code && !fence && !line.isBlank()) {
                    assertThat(lines).contains("    " + line);
                }
                code ^= fence;
            }
        });
    }
}
