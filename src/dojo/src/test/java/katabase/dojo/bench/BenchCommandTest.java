package katabase.dojo.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import katabase.dojo.ExitCode;
import katabase.dojo.Library;
import katabase.dojo.Library.Result;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BenchCommandTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("it measures a solved copy: the learner's attempt stays as it is, whatever it is")
    void measures() throws Exception {
        Library library = Library.copiedTo(folder).write(Library.LEARNERS, "this is not Java");

        Result result = library.kata("bench", "--kata", "library/lend-once", "--edits", "2", "--no-maven", "--json");

        assertThat(result.err()).isEmpty();
        Map<String, Object> report = Library.json(result);
        assertThat((List<?>) report.get("figures"))
                .extracting(figures -> ((Map<?, ?>) figures).get("name"))
                .asList()
                .containsExactly(
                        "save to verdict, library/lend-once",
                        "save to verdict, bench/cash-book",
                        "kata run, cold, start to end",
                        "fresh database");
        assertThat(report).containsEntry("gate_verdicts", 5);
        assertThat(Files.readString(folder.resolve(Library.LEARNERS))).isEqualTo("this is not Java");
        assertThat(result.exitCode()).isEqualTo(ExitCode.GOOD);
    }

    @Test
    @DisplayName("--katas measures a warm verdict on each kata's solution")
    void measuresEachKata() throws Exception {
        Library library = Library.copiedTo(folder);

        Result result = library.kata("bench", "--katas");

        assertThat(result.err()).isEmpty();
        assertThat(result.out().lines())
                .hasSize(2)
                .last()
                .asString()
                .matches("library/lend-once( +[1-9]\\d*){4}  5 verdicts");
        assertThat(result.exitCode()).isEqualTo(ExitCode.GOOD);
    }
}
