package katabase.dojo.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import katabase.dojo.ExitCode;
import katabase.dojo.Library;
import katabase.dojo.Library.Result;
import katabase.dojo.curriculum.Curriculum;
import katabase.dojo.terminal.Paint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ListCommandTest {

    @TempDir
    private Path folder;

    private Library library;

    @BeforeEach
    void open() throws Exception {
        library = Library.copiedTo(folder);
        add(
                "archive",
                "a_first_slug",
                "AFirstSlugTest",
                20,
                "A title that is so long that it cannot stand in one line");
        add("library", "bring_back", "BringBackTest", 12, "And when it is back?");
    }

    private void add(String topic, String kata, String test, int number, String title) throws Exception {
        Path tests = folder.resolve("exercises/" + topic + "/src/test/java/katabase/" + topic + "/" + kata);
        Files.createDirectories(tests);
        Files.writeString(
                tests.resolve(test + ".java"),
                "@Kata(number = " + number + ", title = \"" + title
                        + "\", level = Level.SENIOR, minutes = 120, concepts = {}, start = X.class)\nclass X {}");
    }

    @Test
    @DisplayName("topics, katas by their number, aligned, 80 columns at most")
    void table() {
        Result result = library.kata("list");

        assertThat(result.out()).isEqualToNormalizingNewlines("""
                        archive  1 kata, 120 min
                          20  a-first-slug  A title that is so long that it cannot s...  senior  120 min
                        library  2 katas, 130 min
                           1  lend-once     Who has it?                                  junior   10 min
                          12  bring-back    And when it is back?                         senior  120 min
                        """);
        assertThat(result.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        assertThat(result.exitCode()).isEqualTo(ExitCode.GOOD);
    }

    @Test
    @DisplayName("on a narrow terminal the columns of a kata stand below each other")
    void narrow() {
        assertThat(new KataTable(new Curriculum(folder).cards(), new Paint(false), 20).lines())
                .contains("1      lend-once:", "       Who has it?", "       (junior, 10", "       min)");
    }

    @Test
    @DisplayName("--json: the same as values")
    void json() {
        assertThat(library.kata("list", "--json").out())
                .startsWith(
                        "[{\"kata\":\"archive/a-first-slug\",\"topic\":\"archive\",\"slug\":\"a-first-slug\",\"number\":20,")
                .contains("{\"kata\":\"library/lend-once\",\"topic\":\"library\",\"slug\":\"lend-once\",\"number\":1,"
                        + "\"title\":\"Who has it?\",\"level\":\"junior\",\"minutes\":10}");
    }
}
