package katabase.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is full: a small file system in memory, where one may be mounted (as root). */
@EnabledOnOs(OS.LINUX)
final class FullDiskTest {

    @TempDir
    private Path folder;

    private boolean mounted;

    private static boolean succeeds(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }

    @BeforeEach
    void mount() throws Exception {
        mounted = succeeds("mount", "-t", "tmpfs", "-o", "size=64k", "none", folder.toString());
        assumeTrue(mounted, "this user may not mount a file system");
    }

    @AfterEach
    void unmount() throws Exception {
        if (mounted) {
            assertThat(succeeds("umount", folder.toString())).isTrue();
        }
    }

    private static Restored entry(int second, int length) {
        return new Restored(EntryId.random(), Instant.ofEpochSecond(second), "k".repeat(length));
    }

    @Test
    @DisplayName(
            "what does not fit is not written at all and said in one line; what was there stays; space makes it go on")
    void full() throws Exception {
        Journal journal = Journal.of(folder);
        Path filler = Files.write(folder.resolve("filler"), new byte[40 * 1024]);
        List<Entry> written = new ArrayList<>();
        JournalUnavailable refusal = null;
        while (refusal == null) {
            Entry entry = entry(written.size(), 3000);
            refusal = catchThrowableOfType(JournalUnavailable.class, () -> journal.append(entry));
            if (refusal == null) {
                written.add(entry);
            }
        }

        assertThat(refusal)
                .hasMessage(Journal.fileOf(folder)
                        + " cannot be written (No space left on device), so this is not remembered");
        assertThat(written).isNotEmpty();
        assertThat(journal.read().entries()).isEqualTo(written);
        assertThat(journal.read().problems()).isEmpty();

        Files.delete(filler);
        Entry next = entry(written.size(), 3000);
        journal.append(next);
        written.add(next);

        assertThat(journal.read().entries()).isEqualTo(written);
        assertThat(journal.read().problems()).isEmpty();
    }
}
