package katabase.dojo.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import katabase.journal.Answered;
import katabase.journal.Attempted;
import katabase.journal.Entry;
import katabase.journal.EntryId;
import katabase.journal.HintShown;
import katabase.journal.Journal;
import katabase.journal.Opened;
import katabase.journal.Origin;
import katabase.journal.Restored;
import katabase.journal.Result;
import katabase.journal.SolutionOpened;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The snapshot: it never says anything else than the journal, whatever happens to either of them. */
final class ProgressStoreTest {

    private static final Instant START = Instant.parse("2026-11-20T23:30:00Z");
    private static final int MANY = 300;

    private final SplittableRandom random = new SplittableRandom(3);

    @TempDir
    private Path workspace;

    private List<Entry> entries(int from, int count) {
        List<Entry> entries = new ArrayList<>();
        for (int number = from; number < from + count; number++) {
            Instant at = START.plus(Duration.ofMinutes(number));
            EntryId id = EntryId.of(random);
            String kata = "orm/kata-" + number % 7;
            if (number % 9 == 0) {
                entries.add(new HintShown(EntryId.of(random), at, kata, "writes", 1 + number % 3));
                entries.add(new SolutionOpened(EntryId.of(random), at, kata));
            } else if (number % 4 == 0) {
                entries.add(new Opened(EntryId.of(random), at, kata, number % 3 == 0 ? Origin.DRILL : Origin.WATCH));
                entries.add(new Restored(EntryId.of(random), at, kata));
            }
            entries.add(
                    number % 5 == 0
                            ? new Attempted(
                                    id,
                                    at,
                                    kata,
                                    number % 2 == 0 ? Result.PASSED : Result.FAILED,
                                    3,
                                    5,
                                    Optional.empty(),
                                    Optional.empty(),
                                    Duration.ZERO,
                                    Origin.RUN)
                            : new Answered(
                                    id,
                                    at,
                                    "question-" + number % 41,
                                    number % 3 == 0,
                                    Duration.ofSeconds(number % 20),
                                    Optional.empty(),
                                    Origin.RUN));
        }
        return entries;
    }

    private void append(int from, int count) {
        Journal.of(workspace).append(entries(from, count));
    }

    private Progress read(ZoneId zone) {
        return ProgressStore.of(workspace, zone).read();
    }

    private Progress read() {
        return read(ZoneOffset.UTC);
    }

    private Path snapshot() {
        return ProgressStore.fileOf(workspace);
    }

    private static Object values(Progress progress) {
        return List.of(
                List.copyOf(new TreeSet<>(
                        progress.katas().stream().map(Object::toString).toList())),
                List.copyOf(IntStream.range(0, 41)
                        .mapToObj(number -> progress.question("question-" + number))
                        .toList()),
                progress.days(),
                progress.ownWork().states(),
                progress.ownWork().hints(),
                progress.ownWork().solutionsSeen(),
                progress.ownWork().last(),
                progress.problems());
    }

    /** What the journal alone says. */
    private Object truth() throws Exception {
        Files.deleteIfExists(snapshot());
        return values(read());
    }

    @Test
    @DisplayName("a journal that was never written: nothing is known, and no file is made")
    void empty() {
        assertThat(read().katas()).isEmpty();
        assertThat(read().days()).isEmpty();
        assertThat(workspace).isEmptyDirectory();
    }

    @Test
    @DisplayName("what was appended after the snapshot is added to it")
    void goesOn() throws Exception {
        append(0, MANY);
        read();
        assertThat(snapshot()).exists();
        append(MANY, 20);

        Object progress = values(read());

        assertThat(progress).isEqualTo(truth());
    }

    @Test
    @DisplayName("entries of another machine in the middle of the journal are counted in their order")
    void merged() throws Exception {
        append(0, MANY);
        append(MANY + 50, MANY);
        read();
        append(MANY, 50);

        Object progress = values(read());

        assertThat(progress).isEqualTo(truth());
    }

    @Test
    @DisplayName("a journal that was changed, shortened or taken away is read again")
    void changed() throws Exception {
        append(0, MANY);
        read();
        Path journal = Journal.fileOf(workspace);
        String before = Files.readString(journal);
        for (String after :
                List.of(before.replace("question-1\"", "question-2\""), before.substring(0, before.length() / 2), "")) {
            Files.writeString(journal, before);
            read();
            Files.writeString(journal, after);

            Object progress = values(read());

            assertThat(progress).isEqualTo(truth());
        }
    }

    @Test
    @DisplayName("a snapshot that is garbage, cut off or of another form is made anew")
    void brokenSnapshot() throws Exception {
        append(0, MANY);
        Object truth = values(read());
        byte[] whole = Files.readAllBytes(snapshot());
        List<byte[]> broken = new ArrayList<>();
        broken.add(new byte[0]);
        broken.add("garbage".getBytes(StandardCharsets.UTF_8));
        broken.add(Arrays.copyOf(whole, whole.length / 2));
        broken.add(Arrays.copyOf(whole, whole.length + 1));
        byte[] other = whole.clone();
        other[7]++;
        broken.add(other);
        for (byte[] bytes : broken) {
            Files.write(snapshot(), bytes);

            assertThat(values(read())).isEqualTo(truth);
            assertThat(snapshot()).hasBinaryContent(whole);
        }
    }

    @Test
    @DisplayName("problems are told with and without the snapshot, a last line that is not whole once only")
    void problems() throws Exception {
        append(0, 10);
        Files.writeString(Journal.fileOf(workspace), "garbage\n", StandardOpenOption.APPEND);
        append(10, MANY);
        Files.writeString(Journal.fileOf(workspace), "{\"id", StandardOpenOption.APPEND);

        assertThat(read().problems()).hasSize(2);
        assertThat(read().problems()).hasSize(2);
        append(MANY + 10, 1);
        assertThat(values(read())).isEqualTo(truth());
    }

    @Test
    @DisplayName("days begin where the learner lives, also if the learner has moved since the snapshot")
    void zones() {
        append(0, MANY);

        assertThat(read().days().firstKey()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(read(ZoneId.of("Asia/Tokyo")).days().firstKey()).isEqualTo(LocalDate.of(2026, 11, 21));
        assertThat(read().days().values().stream().mapToInt(DayActivity::sum).sum())
                .isEqualTo(MANY);
    }
}
