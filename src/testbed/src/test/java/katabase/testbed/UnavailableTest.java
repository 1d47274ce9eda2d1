package katabase.testbed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import katabase.testbed.postgres.PostgresUnavailable;
import katabase.testbed.postgres.Route;
import katabase.testbed.samples.everything.EverythingSample;
import katabase.testbed.samples.leaks.LeaksSample;
import org.junit.jupiter.api.Test;

final class UnavailableTest {

    @Test
    void serverThatCannotBeHadIsAskedForOnceInASession() throws IOException {
        try (RefusingServer server = new RefusingServer()) {
            Map<String, String> route = Map.of(Route.PROPERTY, server.url());
            SampleRun.with(route, LeaksSample.class);
            int ofOneAttempt = server.connections();
            SampleRun run = SampleRun.with(route, EverythingSample.class, LeaksSample.class);

            assertThat(run.outcomes().values())
                    .isNotEmpty()
                    .allSatisfy(failure -> assertThat(failure).get().isInstanceOf(PostgresUnavailable.class));
            assertThat(server.connections() - ofOneAttempt)
                    .as("connections of the second session, as many as of an attempt")
                    .isEqualTo(ofOneAttempt)
                    .isPositive();
        }
    }
}
