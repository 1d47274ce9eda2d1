package katabase.testbed.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import katabase.testbed.OnPostgres;
import katabase.testbed.Properties;
import katabase.testbed.postgres.Route;
import katabase.testbed.samples.everything.EverythingSample;
import katabase.testbed.samples.leaks.LeaksSample;
import katabase.testbed.samples.unsolved.UnsolvedSample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.discovery.DiscoverySelectors;

/** The reports as they are found by the launcher that Maven or an IDE uses. */
@ExtendWith(OnPostgres.class)
final class ReportsTest {

    @Test
    void learnersRunEndsWithTheSummary() {
        assertThat(printed("learner", EverythingSample.class, UnsolvedSample.class))
                .contains("testbed  [##########..........]  1 of 2 katas solved, 0 failing, 1 untouched")
                .contains("next   unsolved: Unsolved (junior, 1 min)")
                .doesNotContain("Tests run:");
    }

    @Test
    void seedOfAFailingTestReachesTheSummary() {
        assertThat(printed("learner", LeaksSample.class))
                .containsPattern("data   the same random data again: -Dkata\\.seed=[0-9]+\n");
    }

    @Test
    void maintainersRunEndsWithFiguresAndFailures() {
        assertThat(printed("maintainer", LeaksSample.class))
                .contains("the test's own words")
                .containsPattern("Tests run: 8, Failures: 5, Errors: 0, Skipped: 0, Time elapsed: [0-9.]+ s\n")
                .doesNotContain("katas solved");
    }

    @Test
    void maintainersRunWithoutPostgresIsOneLine() {
        String printed = Properties.during(
                Map.of("kata.report", "maintainer", Route.PROPERTY, "oracle"), () -> printed(EverythingSample.class));

        assertThat(printed)
                .startsWith("katabase: nothing was judged: kata.postgres=oracle names no route to PostgreSQL: use auto")
                .containsPattern("^[^\n]+\n[^\n]*Tests run: [0-9]+, Failures: [1-9][^\n]*\n$");
    }

    @Test
    void otherRunsPrintNothing() {
        assertThat(printed("", UnsolvedSample.class)).isEmpty();
    }

    private static String printed(String report, Class<?>... samples) {
        Map<String, String> properties =
                Map.of("kata.report", report, Route.PROPERTY, System.getProperty(Route.PROPERTY, "embedded"));
        return Properties.during(properties, () -> printed(samples));
    }

    private static String printed(Class<?>... samples) {
        return Launch.of(Stream.of(samples).map(DiscoverySelectors::selectClass).toArray(DiscoverySelector[]::new));
    }
}
