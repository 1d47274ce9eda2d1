package katabase.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import katabase.testbed.postgres.Route;
import katabase.testbed.postgres.Servers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Workers that are lost through nobody's code. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class WorkerLossTest {

    private Judge judge;

    @BeforeAll
    void open() {
        Servers servers = new Servers(System.getenv(), System.out::println);
        judge = new Judge(() -> servers.open(new Route.Embedded()), Harbour.settings(""), 2);
    }

    @AfterAll
    void close() {
        judge.close();
    }

    static Stream<Named<Consumer<ProcessHandle>>> kills() {
        return Stream.of(
                Named.of("by force", ProcessHandle::destroyForcibly), Named.of("gently", ProcessHandle::destroy));
    }

    @ParameterizedTest
    @MethodSource("kills")
    void idle(Consumer<ProcessHandle> kill) {
        await().atMost(Duration.ofSeconds(30)).until(() -> judge.idleWorkers().size() == 2);
        List<ProcessHandle> workers = judge.idleWorkers();
        workers.forEach(kill);
        workers.forEach(worker -> worker.onExit().join());

        assertPassed(judge.judge(Harbour.solution()));
    }

    @ParameterizedTest
    @MethodSource("kills")
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there a kill looks like an exit with code 1")
    void running(Consumer<ProcessHandle> kill, @TempDir Path folder) {
        Attempt attempt = Attempt.begin(judge, folder);
        kill.accept(attempt.worker());

        assertPassed(attempt.verdict());
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there a kill looks like an exit with code 1")
    void runningTwice(@TempDir Path folder) {
        Attempt attempt = Attempt.begin(judge, folder);
        ProcessHandle first = attempt.worker();
        attempt.forget();
        first.destroyForcibly();
        attempt.worker().destroyForcibly();

        Verdict verdict = attempt.verdict();
        assertThat(verdict.status()).isEqualTo(Verdict.Status.NOT_JUDGED);
        assertThat(verdict.requirements()).isEmpty();
        assertThat(verdict.notices()).containsExactly("a worker was ended by signal 9");
    }

    @Test
    void manyAtOnce() {
        List<CompletableFuture<Verdict>> verdicts = Stream.of(
                        Harbour.solution(), Harbour.program("halt"), Harbour.solution(), Harbour.program("two-errors"))
                .map(sources -> CompletableFuture.supplyAsync(() -> judge.judge(sources)))
                .toList();

        assertThat(verdicts)
                .extracting(verdict -> verdict.join().status())
                .containsExactly(
                        Verdict.Status.PASSED,
                        Verdict.Status.FAILED,
                        Verdict.Status.PASSED,
                        Verdict.Status.NOT_COMPILED);
    }

    @Test
    void noTest() {
        Verdict verdict =
                judge.judge(new Sources(Harbour.kata(), Harbour.solution().main(), Map.of()));

        assertThat(verdict.status()).isEqualTo(Verdict.Status.NOT_JUDGED);
        assertThat(verdict.notices())
                .containsExactly("there is no test " + Harbour.kata().testClass());
    }

    @Test
    void noWorkerCanStart() {
        Servers servers = new Servers(System.getenv(), System.out::println);
        WorkerSettings tooSmall =
                WorkerSettings.of(ClassPath.ofThisProcess(), "").withHeap(0);
        try (Judge failing = new Judge(() -> servers.open(new Route.Embedded()), tooSmall, 1)) {
            assertThat(failing.judge(Harbour.solution()).notices())
                    .containsExactly("a worker could not be started: Invalid maximum heap size: -Xmx0m");
        }
    }

    @Test
    void closedMeanwhile(@TempDir Path folder) {
        Servers servers = new Servers(System.getenv(), System.out::println);
        Judge closed = new Judge(() -> servers.open(new Route.Embedded()), Harbour.settings(""), 1);
        Attempt attempt = Attempt.begin(closed, folder);
        ProcessHandle worker = attempt.worker();
        closed.close();

        assertThat(worker.isAlive()).as("worker of a closed judge lives").isFalse();
        assertThat(attempt.verdict().status()).isEqualTo(Verdict.Status.NOT_JUDGED);
    }

    private static void assertPassed(Verdict verdict) {
        assertThat(verdict.status()).as(verdict.toString()).isEqualTo(Verdict.Status.PASSED);
        assertThat(verdict.notices()).isEmpty();
    }
}
