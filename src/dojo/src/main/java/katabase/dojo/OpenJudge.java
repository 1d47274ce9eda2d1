package katabase.dojo;

import java.util.function.Consumer;
import java.util.function.Supplier;
import katabase.judge.Judge;
import katabase.judge.WorkerSettings;
import katabase.testbed.postgres.Route;
import katabase.testbed.postgres.Server;
import katabase.testbed.postgres.Servers;

/** A judge for the time of one command. It is closed also when the command is interrupted at the terminal. */
public final class OpenJudge implements AutoCloseable {

    private final Judge judge;
    private final Thread atExit;

    private OpenJudge(Judge judge) {
        this.judge = judge;
        this.atExit = new Thread(judge::close, "katabase-exit");
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    /**
     * Opens a judge and does not wait for its server and its workers.
     *
     * @param surroundings where
     * @param workers how many attempts it judges at once, standbys included
     * @param warmUpRounds how often each worker runs a kata for nobody before it is used
     */
    public static OpenJudge in(Surroundings surroundings, int workers, int warmUpRounds) {
        return open(surroundings, workers, settings(surroundings).warmedUp(warmUpRounds));
    }

    /**
     * Opens a judge for many verdicts: its workers are not warmed up.
     *
     * @param surroundings where
     * @param workers how many attempts it judges at once
     * @param limits whether random numbers come from the ends of their ranges every other time
     */
    public static OpenJudge forMany(Surroundings surroundings, int workers, boolean limits) {
        return open(surroundings, workers, settings(surroundings).forMany(limits));
    }

    private static OpenJudge open(Surroundings surroundings, int workers, WorkerSettings settings) {
        Consumer<String> notice = line -> {};
        Supplier<Server> server = () -> new Servers(surroundings.environment(), notice).open(Route.chosen());
        return new OpenJudge(new Judge(server, settings, workers));
    }

    private static WorkerSettings settings(Surroundings surroundings) {
        return WorkerSettings.of(surroundings.libraries(), "").withArchive(surroundings.workerArchive());
    }

    /** Gives the verdicts. */
    public Judge judge() {
        return judge;
    }

    @Override
    public void close() {
        judge.close();
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException e) {
            // The process is ending: the hook closes the judge, too, and finds nothing to do.
        }
    }
}
