package katabase.dojo.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import katabase.dojo.ExitCode;
import katabase.dojo.Library;
import katabase.dojo.Library.Result;
import katabase.dojo.PropertySet;
import katabase.journal.Attempted;
import katabase.journal.Entry;
import katabase.journal.Journal;
import katabase.journal.Origin;
import katabase.testbed.postgres.Route;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code kata run} leaves in the journal. */
final class RunMemoryTest {

    private static final String KATA = "library/lend-once";

    @TempDir
    private Path folder;

    private Library library;

    @BeforeEach
    void copy() throws Exception {
        library = Library.copiedTo(folder);
    }

    private List<Entry> written() {
        return Journal.of(folder).read().entries();
    }

    @Test
    @DisplayName("red, not compiled and green attempts, in their order")
    void attempts() throws Exception {
        library.attempt(Library.ANSWERS + "wrong/lends-twice/Lending.java").kata("run", KATA);
        library.write(Library.LEARNERS, "no Java").kata("run", KATA);
        library.attempt(Library.SOLUTION).kata("run", KATA, "--json");

        assertThat(written())
                .extracting(Attempted.class::cast)
                .extracting(
                        Attempted::kata,
                        Attempted::result,
                        Attempted::green,
                        Attempted::requirements,
                        Attempted::firstRed,
                        Attempted::origin)
                .containsExactly(
                        tuple(KATA, katabase.journal.Result.FAILED, 2, 3, Optional.of("saysNo"), Origin.RUN),
                        tuple(KATA, katabase.journal.Result.NOT_COMPILED, 0, 0, Optional.empty(), Origin.RUN),
                        tuple(KATA, katabase.journal.Result.PASSED, 3, 3, Optional.empty(), Origin.RUN));
    }

    @Test
    @DisplayName("a typical wrong answer is called by its name, and remembered by it")
    void recognised() throws Exception {
        Result result = library.attempt(Library.ANSWERS + "wrong/lends-twice/Lending.java")
                .kata("run", KATA);

        assertThat(result.out())
                .contains("note   this is the answer lends-twice: Hands the copy over to whoever asks last.");
        assertThat(written())
                .extracting(entry -> ((Attempted) entry).wrongAnswer())
                .containsExactly(Optional.of("lends-twice"));
    }

    @Test
    @DisplayName("an untouched skeleton is no attempt, and where nothing was judged nothing is written")
    void nothing() throws Exception {
        library.kata("run", KATA);
        try (PropertySet nowhere = new PropertySet(Route.PROPERTY, "nowhere")) {
            library.attempt(Library.SOLUTION).kata("run", KATA);
        }

        assertThat(written()).isEmpty();
        assertThat(Journal.fileOf(folder)).doesNotExist();
    }

    @Test
    @DisplayName("where the journal cannot be written, the verdict stands, and one line says so")
    void unwritable() throws Exception {
        Files.writeString(folder.resolve(".kata"), "no folder");

        Result result = library.attempt(Library.SOLUTION).kata("run", KATA);

        assertThat(result.exitCode()).isEqualTo(ExitCode.GOOD);
        assertThat(result.out()).contains("solved all 3 requirements are green");
        assertThat(result.err()).contains("cannot be written").hasLineCount(1);
    }
}
