package katabase.dojo.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TopicOrderTest {

    @TempDir
    private Path workspace;

    private Stream<String> ordered() {
        return Stream.of("added", "concurrency", "orm", "zoo").sorted(TopicOrder.of(workspace));
    }

    @Test
    @DisplayName("the modules of the exercises in their order, then what is none by name")
    void modules() throws Exception {
        Path exercises = Files.createDirectories(workspace.resolve("exercises"));
        Files.writeString(
                exercises.resolve("pom.xml"),
                "<project>\n<modules>\n<module>orm</module>\n<module> concurrency </module></modules></project>");

        assertThat(ordered()).containsExactly("orm", "concurrency", "added", "zoo");
    }

    @Test
    @DisplayName("by name where nothing says an order")
    void none() {
        assertThat(ordered()).containsExactly("added", "concurrency", "orm", "zoo");
    }
}
