package katabase.rules;

import java.time.Duration;
import java.util.Optional;
import katabase.judge.ClassPath;
import katabase.judge.Judge;
import katabase.judge.WorkerSettings;
import katabase.judge.gate.Gate;
import katabase.testbed.postgres.Route;
import katabase.testbed.postgres.Server;
import katabase.testbed.postgres.Servers;

/** Makes judges that run attempts on what these tests run on. */
final class WorkspaceJudge {

    private static final Duration SILENCE = Duration.ofSeconds(45);

    private WorkspaceJudge() {}

    /** A judge for many verdicts: without the warming up, which pays only where somebody waits for one. */
    static Judge open() {
        Server server = new Servers(System.getenv(), System.out::println).open(Route.chosen());
        WorkerSettings usual = WorkerSettings.of(ClassPath.ofThisProcess(), server.url("postgres"));
        WorkerSettings settings = new WorkerSettings(
                usual.classPath(), usual.postgresUrl(), usual.heapMegabytes(), SILENCE, 0, Optional.empty());
        return new Judge(server, settings, Gate.usualAtOnce());
    }
}
