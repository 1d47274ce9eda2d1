package katabase.dojo.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import katabase.dojo.terminal.Paint;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Code in Markdown, as it comes out at a terminal. */
final class MarkdownCodeTest {

    private static List<String> shown(String markdown) {
        return new MarkdownText(80, new Paint(true))
                .lines(markdown).stream()
                        .map(line -> line.replaceAll("\u001b\\[\\d+m", ""))
                        .toList();
    }

    @Test
    @DisplayName("a block has its language, and its lines word for word, whatever fences stand in it")
    void block() {
        String block = new MarkdownCode("  a\n\n```sql\n````\n*b*\n").block("java");

        assertThat(block).startsWith("`````java\n");
        assertThat(shown(block)).containsExactly("      a", "", "    ```sql", "    ````", "    *b*");
    }

    @Test
    @DisplayName("lines stand one below the other, word for word")
    void lines() {
        assertThat(shown(new MarkdownCode("- *a*\n\n  `b` ``c\nd\\\n").lines()))
                .containsExactly("- *a*", "`b` ``c", "d\\");
    }
}
