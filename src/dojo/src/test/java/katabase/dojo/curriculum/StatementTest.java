package katabase.dojo.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import katabase.judge.KataFolder;
import katabase.kata.Level;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StatementTest {

    @TempDir
    private Path workspace;

    private String statement(String source) throws IOException {
        KataFolder kata = new KataFolder(workspace, "library", "lend-once");
        Files.createDirectories(kata.keptSkeleton());
        Files.writeString(kata.keptSkeleton().resolve("Lending.java"), source);
        return new Statement(new KataCard(kata, 1, "Who has it?", Level.JUNIOR, 10, "Lending")).markdown();
    }

    @Test
    @DisplayName("the start class's Javadoc in Markdown: paragraphs, lists, code as it stands")
    void markdown() throws IOException {
        assertThat(statement("""
                package katabase.library.lend_once;

                /** Another class. */
                enum State {}

                /**
                 * <h2>Who has it?</h2>
                 *
                 * Lends copies &amp; takes them back; {@link #lend} is
                 * yours, {@link Reader#name() her name} is given.
                 *
                 * <p>The table:
                 *
                 * <pre>{@code
                 * loan (copy_id bigint,
                 *       reader  List<String>)
                 * }</pre>
                 *
                 * <ol>
                 *   <li>One row for each {@code copy_id}.
                 *   <li>Nothing <b>else</b>:
                 *     <ul>
                 *       <li>no row
                 *     </ul>
                 * </ol>
                 *
                 * @author nobody
                 */
                public final class Lending {}
                """)).isEqualTo("""
                ## Who has it?

                Lends copies & takes them back; `lend` is yours, her name is given.

                The table:

                ```
                loan (copy_id bigint,
                      reader  List<String>)
                ```

                1. One row for each `copy_id`.
                2. Nothing **else**:
                   - no row""");
    }

    @Test
    @DisplayName("a class without a Javadoc has no statement")
    void none() throws IOException {
        assertThat(statement("final class Lending {}")).isEmpty();
    }
}
