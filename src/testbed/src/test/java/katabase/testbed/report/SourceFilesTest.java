package katabase.testbed.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import katabase.kata.NotSolvedYet;
import katabase.testbed.OnPostgres;
import katabase.testbed.SampleRun;
import katabase.testbed.samples.broken_schema.BrokenSchemaSample;
import katabase.testbed.samples.hanging.HangingSample;
import katabase.testbed.samples.unmapped.UnmappedSample;
import katabase.testbed.samples.unsolved.UnsolvedSample;
import katabase.testbed.samples.unwritten.UnwrittenSample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The sources lie in a workspace of the test's; the failures are those of real runs. */
@ExtendWith(OnPostgres.class)
final class SourceFilesTest {

    private static final String PACKAGES = "katabase/testbed/samples/";
    private static final String JAVA = "exercises/orm/src/main/java/" + PACKAGES;
    private static final String RESOURCES = "exercises/orm/src/main/resources/" + PACKAGES;

    @TempDir
    private Path workspace;

    private SourceFiles sources;

    @BeforeEach
    void open() throws IOException {
        Files.createDirectories(workspace.resolve(".mvn"));
        sources = new SourceFiles(workspace.resolve("exercises/orm"));
    }

    @Test
    void lineThatThrewIsShown() throws IOException {
        write(JAVA + "unsolved/Museum.java", "package x;", "class Museum {", "}");
        Throwable failure =
                SampleRun.of(UnsolvedSample.class).failure("directly").orElseThrow();
        int line = failure.getStackTrace()[0].getLineNumber();

        assertThat(place(UnsolvedSample.class, failure)).isEqualTo(JAVA + "unsolved/Museum.java:" + line);
    }

    @Test
    void failureOutsideTheLearnersCodeShowsWhatIsToBeWritten() throws IOException {
        write(
                JAVA + "hanging/Museum.java",
                "package x;",
                "/** A class { of words }. */",
                "public final class Museum {",
                "    void open() {}",
                "    void close() {",
                "        throw new NotSolvedYet();");

        assertThat(place(HangingSample.class, new AssertionError("101 statements")))
                .isEqualTo(JAVA + "hanging/Museum.java:6");
    }

    @Test
    void failureOfAFinishedClassShowsItsBeginning() throws IOException {
        write(JAVA + "hanging/Museum.java", "package x;", "/** Words. */", "public final class Museum {", "}");

        assertThat(place(HangingSample.class, new AssertionError("101 statements")))
                .isEqualTo(JAVA + "hanging/Museum.java:3");
    }

    @Test
    void whereOnlySqlIsWrittenTheSqlIsShown() throws IOException {
        String kept = "solutions/orm/src/answers/hanging/skeleton/";
        write(kept + "Museum.java", "package x;", "/** Words. */", "public final class Museum {", "}");
        write(kept + "rooms.sql", "-- Yours.", "-- not written yet");
        write(JAVA + "hanging/Museum.java", "package x;", "/** Words. */", "public final class Museum {", "}");
        write(RESOURCES + "hanging/rooms.sql", "create table room ();");

        assertThat(place(HangingSample.class, new AssertionError("56 pages")))
                .isEqualTo(RESOURCES + "hanging/rooms.sql:1");
    }

    @Test
    void markOfAnUnmappedClassIsShown() throws IOException {
        write(JAVA + "unmapped/Unmapped.java", "package x;", "", "/** Yours. */", "@NotMappedYet", "class Unmapped {");
        Throwable failure =
                SampleRun.of(UnmappedSample.class).failure("wantsNothing").orElseThrow();

        assertThat(place(UnmappedSample.class, failure)).isEqualTo(JAVA + "unmapped/Unmapped.java:4");
    }

    @Test
    void lineOfAnUnwrittenSqlFileIsShown() throws IOException {
        write(RESOURCES + "unwritten/constraints.sql", "-- Rules.", "-- not written yet");
        Throwable failure =
                SampleRun.of(UnwrittenSample.class).failure("wantsADatabase").orElseThrow();

        assertThat(place(UnwrittenSample.class, failure)).isEqualTo(RESOURCES + "unwritten/constraints.sql:2");
    }

    @Test
    void sqlFileThatPostgresRefusedIsShown() throws IOException {
        write(RESOURCES + "broken_schema/constraints.sql", "alter table think add check (id > 0);");
        Throwable failure =
                SampleRun.of(BrokenSchemaSample.class).failure("wantsADatabase").orElseThrow();

        assertThat(place(BrokenSchemaSample.class, failure)).isEqualTo(RESOURCES + "broken_schema/constraints.sql:1");
    }

    @Test
    void fileThatIsNotThereIsNamedAllTheSame() {
        assertThat(place(HangingSample.class, new NotSolvedYet())).isEqualTo("Museum.java:1");
    }

    @Test
    void moduleIsNamedAsMavenNamesIt() {
        assertThat(sources.moduleName()).isEqualTo("exercises/orm");
    }

    private String place(Class<?> sample, Throwable failure) {
        KataResult result = Results.of(sample, failure);
        return sources.place(result, result.requirements().get(0));
    }

    private void write(String file, String... lines) throws IOException {
        Path path = workspace.resolve(file);
        Files.createDirectories(path.getParent());
        Files.write(path, List.of(lines));
    }
}
