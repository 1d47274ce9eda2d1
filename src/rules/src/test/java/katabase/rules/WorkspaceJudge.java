package katabase.rules;

import katabase.judge.ClassPath;
import katabase.judge.Judge;
import katabase.judge.WorkerSettings;
import katabase.judge.gate.Gate;
import katabase.testbed.Chance;
import katabase.testbed.postgres.Route;
import katabase.testbed.postgres.Server;
import katabase.testbed.postgres.Servers;

/** Makes judges that run attempts on what these tests run on. */
final class WorkspaceJudge {

    private WorkspaceJudge() {}

    /** A judge for many verdicts, whose workers draw at the limits if this process is to (-Dkata.limits=true). */
    static Judge open() {
        Server server = new Servers(System.getenv(), System.out::println).open(Route.chosen());
        WorkerSettings settings = WorkerSettings.of(ClassPath.ofThisProcess(), server.url("postgres"))
                .forMany(Boolean.getBoolean(Chance.LIMITS));
        return new Judge(server, settings, Gate.usualAtOnce());
    }
}
