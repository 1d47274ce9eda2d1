package katabase.testbed.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import katabase.journal.Attempted;
import katabase.journal.Entry;
import katabase.journal.Journal;
import katabase.journal.Origin;
import katabase.journal.Result;
import katabase.testbed.OnPostgres;
import katabase.testbed.Properties;
import katabase.testbed.postgres.Route;
import katabase.testbed.samples.everything.EverythingSample;
import katabase.testbed.samples.leaks.LeaksSample;
import katabase.testbed.samples.unsolved.UnsolvedSample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.DiscoverySelector;

/** What a run of a learner's, as Maven starts it, leaves in the journal. */
@ExtendWith(OnPostgres.class)
final class LearnerJournalTest {

    @TempDir
    private Path workspace;

    @BeforeEach
    void makeTheWorkspace() throws IOException {
        Files.createDirectories(workspace.resolve(".mvn"));
    }

    private List<Entry> written() {
        return Journal.of(workspace).read().entries();
    }

    private void run(String report, String module, DiscoverySelector... selectors) {
        Map<String, String> properties = Map.of(
                "kata.report",
                report,
                "basedir",
                workspace.resolve(module).toString(),
                Route.PROPERTY,
                System.getProperty(Route.PROPERTY, "embedded"));
        Properties.during(properties, () -> Launch.of(selectors));
    }

    @Test
    void eachKataThatWasTouchedIsAnAttempt() {
        run(
                "learner",
                "exercises/testbed",
                selectClass(EverythingSample.class),
                selectClass(LeaksSample.class),
                selectClass(UnsolvedSample.class));

        assertThat(written())
                .extracting(Attempted.class::cast)
                .allSatisfy(attempt -> assertThat(attempt.origin()).isEqualTo(Origin.MAVEN))
                .anySatisfy(attempt -> {
                    assertThat(attempt.kata()).isEqualTo("testbed/everything");
                    assertThat(attempt.result()).isEqualTo(Result.PASSED);
                    assertThat(attempt.green()).isEqualTo(attempt.requirements());
                    assertThat(attempt.firstRed()).isEmpty();
                })
                .anySatisfy(attempt -> {
                    assertThat(attempt.kata()).isEqualTo("testbed/leaks");
                    assertThat(attempt.result()).isEqualTo(Result.FAILED);
                    assertThat(attempt.green()).isEqualTo(3);
                    assertThat(attempt.requirements()).isEqualTo(8);
                    assertThat(attempt.firstRed()).isPresent();
                    assertThat(attempt.took()).isPositive();
                })
                .hasSize(2);
    }

    @Test
    void aChosenMethodThatIsGreenSolvesNothing() {
        run("learner", "exercises/testbed", selectMethod(EverythingSample.class, green()));

        assertThat(written()).isEmpty();
    }

    private static String green() {
        return Arrays.stream(EverythingSample.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .findFirst()
                .orElseThrow()
                .getName();
    }

    @Test
    void otherRunsWriteNothing() {
        run("maintainer", "exercises/testbed", selectClass(EverythingSample.class));
        run("learner", "solutions/testbed", selectClass(EverythingSample.class));
        run("learner", "src/testbed", selectClass(EverythingSample.class));

        assertThat(workspace.resolve(".kata")).doesNotExist();
    }

    @Test
    void aRunWithoutPostgresWritesNothing() {
        Properties.during(
                Map.of("kata.report", "learner", "basedir", workspace + "/exercises/testbed", Route.PROPERTY, "oracle"),
                () -> Launch.of(selectClass(EverythingSample.class)));

        assertThat(workspace.resolve(".kata")).doesNotExist();
    }

    @Test
    void aJournalThatCannotBeWrittenIsOneLine() throws IOException {
        Files.writeString(workspace.resolve(".kata"), "no folder");

        assertThat(new LearnerJournal(new SourceFiles(workspace.resolve("exercises/testbed")), Clock.systemUTC())
                        .append(List.of(Results.red(LeaksSample.class, "it fails", new AssertionError("no"), null))))
                .hasValueSatisfying(line -> assertThat(line)
                        .startsWith("katabase: ")
                        .contains("cannot be written")
                        .hasLineCount(1));
    }
}
