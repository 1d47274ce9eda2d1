package katabase.dojo.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import katabase.dojo.Library;
import katabase.dojo.curriculum.ExerciseFiles;
import katabase.judge.KataFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BackupTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-04T05:06:07.8Z"), ZoneOffset.UTC);
    private static final String BACKUPS = ".kata/backup/library/lend-once/";
    private static final String HELPER = "exercises/library/src/main/java/katabase/library/lend_once/Loans.java";

    @TempDir
    private Path folder;

    private KataFolder kata;
    private Library library;

    @BeforeEach
    void write() throws IOException {
        library = Library.copiedTo(folder);
        kata = new KataFolder(folder, "library", "lend-once");
        library.write(Library.LEARNERS, "mine");
        library.write(HELPER, "my own class");
    }

    @Test
    @DisplayName("the skeleton is back, and what was written is kept, also what does not belong to the kata")
    void keeps() throws IOException {
        assertThat(new ExerciseFiles(kata).areEdited()).isTrue();

        Path copy = new Backup(kata, CLOCK).restoreSkeleton();

        assertThat(new ExerciseFiles(kata).areEdited()).isFalse();
        assertThat(folder.resolve(HELPER)).doesNotExist();
        assertThat(copy).isEqualTo(folder.resolve(BACKUPS + "2026-03-04T05-06-07Z"));
        assertThat(copy.resolve("Lending.java")).content().isEqualTo("mine");
        assertThat(copy.resolve("Loans.java")).content().isEqualTo("my own class");
    }

    @Test
    @DisplayName("twice within a second are two copies")
    void twice() throws IOException {
        new Backup(kata, CLOCK).restoreSkeleton();
        library.write(Library.LEARNERS, "mine again");

        Path copy = new Backup(kata, CLOCK).restoreSkeleton();

        assertThat(copy.resolve("Lending.java")).content().isEqualTo("mine again");
        assertThat(folder.resolve(BACKUPS + "2026-03-04T05-06-07Z/Lending.java"))
                .content()
                .isEqualTo("mine");
    }

    @Test
    @DisplayName("where nothing can be kept, nothing is restored")
    void cannotKeep() throws IOException {
        Files.createDirectories(folder.resolve(".kata"));
        library.write(".kata/backup", "a file, where a folder should be");

        assertThatThrownBy(() -> new Backup(kata, CLOCK).restoreSkeleton()).isInstanceOf(IOException.class);

        assertThat(folder.resolve(Library.LEARNERS)).content().isEqualTo("mine");
        assertThat(folder.resolve(HELPER)).content().isEqualTo("my own class");
    }

    @Test
    @DisplayName("what an editor leaves beside the files is nobody's edit")
    void editorsOwnFiles() throws IOException {
        new Backup(kata, CLOCK).restoreSkeleton();

        Files.write(folder.resolve(Library.LEARNERS).resolveSibling(".Lending.java.swp"), new byte[] {(byte) 0xff, 0});
        library.write(Library.LEARNERS + "~", "before");

        assertThat(new ExerciseFiles(kata).areEdited()).isFalse();
    }
}
