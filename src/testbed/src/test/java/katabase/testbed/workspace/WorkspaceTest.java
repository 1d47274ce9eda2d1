package katabase.testbed.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WorkspaceTest {

    @TempDir
    private Path folder;

    private Workspace workspace;

    @BeforeEach
    void write() throws IOException {
        workspace = new Workspace(folder.resolve("workspace"));
        for (String file : List.of(
                ".mvn/maven.config",
                "pom.xml",
                "exercises/orm/Artist.java",
                "exercises/orm/target/Artist.class",
                ".git/HEAD",
                ".kata/journal",
                ".idea/misc.xml")) {
            Path path = workspace.root().resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, file);
        }
    }

    @Test
    void isFoundFromAFolderInIt() {
        assertThat(Workspace.around(workspace.root().resolve("exercises/orm"))).contains(workspace);
        assertThat(Workspace.around(workspace.root())).contains(workspace);
    }

    @Test
    void isNotFoundFromBesideIt() {
        assertThat(Workspace.around(folder.resolve("elsewhere"))).isEmpty();
    }

    @Test
    void copyHasTheSourcesAndNothingElse() throws IOException {
        Workspace copy = workspace.copyTo(folder.resolve("new/copy"));

        try (Stream<Path> files = Files.walk(copy.root())) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> copy.root().relativize(file).toString().replace('\\', '/')))
                    .containsExactlyInAnyOrder(".mvn/maven.config", "pom.xml", "exercises/orm/Artist.java");
        }
        assertThat(copy.root().resolve("exercises/orm/Artist.java")).hasContent("exercises/orm/Artist.java");
    }

    @Test
    void copyOverwritesNothing() throws IOException {
        Path copy = folder.resolve("copy");
        workspace.copyTo(copy);

        assertThatThrownBy(() -> workspace.copyTo(copy)).isInstanceOf(FileAlreadyExistsException.class);
    }
}
