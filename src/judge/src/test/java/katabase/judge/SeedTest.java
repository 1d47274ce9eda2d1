package katabase.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import katabase.judge.worker.Failure;
import katabase.testbed.postgres.Route;
import katabase.testbed.postgres.Servers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Random data that are asked for again. */
final class SeedTest {

    private static Set<String> seeds(Verdict verdict) {
        return verdict.requirements().stream()
                .flatMap(requirement -> requirement.failure().stream())
                .map(Failure::seed)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    @Test
    @DisplayName("a run has the seed that it is given; the next one on the same worker has its own again")
    void repeated() {
        Servers servers = new Servers(System.getenv(), System.out::println);
        try (Judge judge = new Judge(() -> servers.open(new Route.Embedded()), Harbour.settings(""), 1)) {
            Verdict given = judge.judge(Harbour.program("stack-overflow"), OptionalLong.of(4_711_000_000L));
            Verdict own = judge.judge(Harbour.program("stack-overflow"));

            assertThat(seeds(given)).containsExactly("4711000000");
            assertThat(seeds(own)).isNotEmpty().doesNotContain("4711000000");
        }
    }
}
