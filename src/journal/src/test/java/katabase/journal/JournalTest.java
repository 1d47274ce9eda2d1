package katabase.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The journal's file: what is written comes back, and what stands there already stays. */
final class JournalTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00.123456Z");
    private static final String HEADER = "{\"katabase_journal\":1}\n";

    private final SplittableRandom random = new SplittableRandom(7);

    @TempDir
    private Path workspace;

    private Journal journal;

    @BeforeEach
    void open() {
        journal = Journal.of(workspace);
    }

    private EntryId id() {
        return EntryId.of(random);
    }

    private Restored restored(int minute) {
        return new Restored(id(), NOON.plusSeconds(60L * minute), "orm/owning-side");
    }

    private Path file() {
        return Journal.fileOf(workspace);
    }

    private void write(String text) throws Exception {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    @Test
    @DisplayName("every kind of entry comes back as it was written")
    void roundTrip() {
        List<Entry> entries = List.of(
                new Opened(id(), NOON, "orm/owning-side", Origin.DRILL),
                new Attempted(
                        id(),
                        NOON.plusSeconds(1),
                        "orm/owning-side",
                        Result.FAILED,
                        2,
                        5,
                        Optional.of("aReferenceIsEnough"),
                        Optional.of("find-to-link"),
                        Duration.ofMillis(143),
                        Origin.WATCH),
                new Attempted(
                        id(),
                        NOON.plusSeconds(2),
                        "orm/owning-side",
                        Result.NOT_COMPILED,
                        0,
                        0,
                        Optional.empty(),
                        Optional.empty(),
                        Duration.ZERO,
                        Origin.MAVEN),
                new HintShown(id(), NOON.plusSeconds(3), "orm/owning-side", "aReferenceIsEnough", 3),
                new SolutionOpened(id(), NOON.plusSeconds(4), "orm/owning-side"),
                new Restored(id(), NOON.plusSeconds(5), "orm/owning-side"),
                new Answered(
                        id(),
                        NOON.plusSeconds(6),
                        "quotes \" and \\ and \n and \u2028 \u00e4",
                        true,
                        Duration.ofSeconds(9),
                        Optional.empty(),
                        Origin.RUN),
                new Answered(
                        id(),
                        NOON.plusSeconds(7),
                        "orm-open",
                        false,
                        Duration.ofSeconds(90),
                        Optional.of(new Checklist(1, 3)),
                        Origin.INTERVIEW));

        entries.forEach(journal::append);

        assertThat(Journal.of(workspace).read().entries()).isEqualTo(entries);
        assertThat(journal.read().problems()).isEmpty();
        assertThat(file()).content().startsWith(HEADER).hasLineCount(9);
    }

    @Test
    @DisplayName("a journal that was never written is empty, and reading it makes no file")
    void empty() {
        assertThat(journal.read()).isEqualTo(new JournalContent(List.of(), List.of(), JournalPosition.START));
        assertThat(workspace).isEmptyDirectory();
    }

    @Test
    @DisplayName("lines in any order, some of them twice, are entries in the order of time, each once")
    void merged() throws Exception {
        Restored late = restored(2);
        Restored early = restored(1);
        journal.append(late);
        journal.append(early);
        write(Files.readString(file()));

        assertThat(journal.read().entries()).containsExactly(early, late);
        assertThat(journal.read().problems()).isEmpty();
    }

    @Test
    @DisplayName("garbage in the middle: file, line and reason; all else is read")
    void garbage() throws Exception {
        Restored before = restored(1);
        Restored after = restored(2);
        journal.append(before);
        write("<<<<<<< HEAD\n[1]\n{\"id\":\"a\",\"at\":\"noon\",\"kind\":\"restored\"}\n\n"
                + "{\"id\":\"a\",\"at\":\"2026-11-20T12:00:00Z\",\"kind\":\"restored\"}\n{} {}\n");
        journal.append(after);

        JournalContent content = journal.read();

        assertThat(content.entries()).containsExactly(before, after);
        assertThat(content.problems())
                .extracting(Object::toString)
                .containsExactly(
                        file() + ":3: not an entry (no JSON object), left out",
                        file() + ":4: not an entry (no JSON object), left out",
                        file() + ":5: not an entry (at is no time: noon), left out",
                        file() + ":7: not an entry (no kata), left out",
                        file() + ":8: not an entry (more than one JSON object), left out");
    }

    @Test
    @DisplayName("a last line that is not whole stays, gets its end, and is told; the next entry is whole")
    void torn() throws Exception {
        Restored before = restored(1);
        Restored after = restored(2);
        journal.append(before);
        write("{\"at\":\"2026-11-20T12");

        assertThat(journal.read().entries()).containsExactly(before);
        assertThat(journal.read().problems())
                .containsExactly(new JournalProblem(file(), 3, "the last line is not whole, left out"));

        journal.append(after);

        assertThat(journal.read().entries()).containsExactly(before, after);
        assertThat(journal.read().problems())
                .containsExactly(new JournalProblem(file(), 3, "not an entry (no JSON object), left out"));
        assertThat(file()).content().contains("{\"at\":\"2026-11-20T12\n");
    }

    @Test
    @DisplayName("a first line that is not whole: the version is told in the next one")
    void tornHeader() throws Exception {
        Restored only = restored(1);
        write(HEADER.substring(0, 9));
        journal.append(only);

        assertThat(journal.read().entries()).containsExactly(only);
        assertThat(file()).content().startsWith(HEADER.substring(0, 9) + "\n" + HEADER);
    }

    @Test
    @DisplayName("what happened at the same moment stays in the order in which it was written")
    void sameMoment() {
        List<Restored> entries = Stream.generate(() -> restored(1)).limit(20).toList();
        entries.forEach(journal::append);

        assertThat(journal.read().entries()).isEqualTo(entries);
    }

    @Test
    @DisplayName("a last entry whose line end an editor took away counts")
    void withoutLineEnd() throws Exception {
        Restored only = restored(1);
        journal.append(only);
        Files.writeString(file(), Files.readString(file()).stripTrailing());

        assertThat(journal.read().entries()).containsExactly(only);
        assertThat(journal.read().problems()).isEmpty();
    }

    @Test
    @DisplayName("what a newer version added to the same form stays and is passed over")
    void unknown() throws Exception {
        Restored known = restored(1);
        journal.append(known);
        String newer = "{\"id\":\"b\",\"at\":\"2026-11-20T12:00:00Z\",\"kind\":\"sung\",\"song\":{\"a\":[1]}}\n"
                + "{\"id\":\"c\",\"at\":\"2026-11-20T11:00:00Z\",\"kind\":\"restored\",\"kata\":\"a/b\",\"why\":[{}]}\n"
                + "{\"id\":\"d\",\"at\":\"2026-11-20T12:00:00Z\",\"kind\":\"opened\",\"kata\":\"a/b\",\"origin\":\"moon\"}\n";
        write(newer);
        journal.append(restored(3));

        JournalContent content = journal.read();

        assertThat(content.problems()).isEmpty();
        assertThat(content.entries())
                .extracting(entry -> ((Restored) entry).kata())
                .containsExactly("a/b", "orm/owning-side", "orm/owning-side");
        assertThat(file()).content().contains(newer);
    }

    @Test
    @DisplayName("a newer version's form is neither read nor written, and said in one line")
    void newer() throws Exception {
        write("{\"katabase_journal\":2}\nwhatever\n");

        assertThatThrownBy(() -> journal.append(restored(1)))
                .isInstanceOf(JournalUnavailable.class)
                .hasMessage(file() + " has version 2, this Katabase knows 1: update Katabase; nothing is read or"
                        + " written there meanwhile");
        assertThatThrownBy(journal::read).isInstanceOf(JournalUnavailable.class).hasMessageContaining("version 2");
        assertThat(file()).hasContent("{\"katabase_journal\":2}\nwhatever\n");
    }

    @Test
    @DisplayName("reading goes on where it ended, as long as nothing before has changed")
    void readAfter() throws Exception {
        journal.append(restored(1));
        JournalPosition end = journal.read().end();
        Restored next = restored(2);
        journal.append(next);

        JournalContent rest = journal.readAfter(end).orElseThrow();

        assertThat(rest.entries()).containsExactly(next);
        assertThat(rest.end()).isEqualTo(journal.read().end());
        Files.writeString(file(), Files.readString(file()).replace("owning", "owing"));
        assertThat(journal.readAfter(end)).isEmpty();
        Files.delete(file());
        assertThat(journal.readAfter(end)).isEmpty();
    }

    @Test
    @DisplayName("where a file stands in place of the folder, one line says so, and nothing is thrown away")
    void noFolder() throws Exception {
        Files.writeString(workspace.resolve(".kata"), "mine");

        assertThatThrownBy(() -> journal.append(restored(1)))
                .isInstanceOf(JournalUnavailable.class)
                .message()
                .contains(file() + " cannot be written (", "so this is not remembered")
                .hasLineCount(1);
        assertThat(workspace.resolve(".kata")).hasContent("mine");
        assertThat(journal.read().entries()).isEmpty();
    }
}
