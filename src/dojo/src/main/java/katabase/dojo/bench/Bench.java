package katabase.dojo.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import katabase.dojo.OpenJudge;
import katabase.dojo.Surroundings;
import katabase.dojo.curriculum.Curriculum;
import katabase.dojo.curriculum.KataCard;
import katabase.judge.KataFolder;
import katabase.judge.gate.Gate;
import katabase.judge.gate.GateReport;
import katabase.testbed.postgres.Route;
import katabase.testbed.postgres.Server;
import katabase.testbed.postgres.Servers;

/** All measurements, one after the other. */
final class Bench {

    private static final int WARM_UP_ROUNDS = 3;
    private static final int EDITS_BEFORE = 10;
    private static final int PROCESSES = 3;
    private static final int DATABASES = 100;
    private static final int DATABASES_BEFORE = 20;

    private final Surroundings surroundings;
    private final KataCard card;
    private final int edits;
    private final boolean withMaven;

    Bench(Surroundings surroundings, KataCard card, int edits, boolean withMaven) {
        this.surroundings = surroundings;
        this.card = card;
        this.edits = edits;
        this.withMaven = withMaven;
    }

    BenchReport measure() throws IOException, InterruptedException {
        try (Scratch scratch = Scratch.copyOf(surroundings.workspace())) {
            KataFolder solved = scratch.solve(card.folder());
            Processes processes = new Processes(solved);
            Figures cold = cold(processes);
            Optional<Figures> maven = withMaven ? Optional.of(maven(processes)) : Optional.empty();
            Figures hibernate;
            Figures jdbc;
            try (OpenJudge open = OpenJudge.in(surroundings, 1, WARM_UP_ROUNDS)) {
                hibernate = saves(open, new Curriculum(scratch.workspace()).card(solved.name()));
            }
            try (OpenJudge open = OpenJudge.in(surroundings, 1, WARM_UP_ROUNDS)) {
                Path place = Files.createDirectories(scratch.workspace().resolve("target/bench"));
                KataFolder plain = BenchKata.writeInto(place);
                jdbc = saves(open, new Curriculum(place).card(plain.name()));
            }
            Server server = new Servers(surroundings.environment(), line -> {}).open(Route.chosen());
            String machine = machine(server);
            Figures database = new Figures(
                    "fresh database", "databases", new FreshDatabases(server).measure(DATABASES_BEFORE, DATABASES));
            GateReport gate = gate();
            return new BenchReport(
                    machine, hibernate, jdbc, cold, maven, database, gate.verdicts(), gate.verdictsPerSecond());
        }
    }

    private Figures saves(OpenJudge open, KataCard solved) throws IOException, InterruptedException {
        return new Figures(
                "save to verdict, " + solved.folder().name(),
                "edits",
                new Edits(open.judge(), solved).measure(EDITS_BEFORE, edits));
    }

    /** The first one finds files in no cache of the system's, and the server's folder may have to be made. */
    private Figures cold(Processes processes) throws IOException, InterruptedException {
        processes.kataRun(surroundings);
        List<Double> milliseconds = new ArrayList<>();
        for (int run = 0; run < PROCESSES; run++) {
            milliseconds.add(processes.kataRun(surroundings));
        }
        return new Figures("kata run, cold, start to end", "runs", milliseconds);
    }

    private static Figures maven(Processes processes) throws IOException, InterruptedException {
        processes.maven();
        List<Double> milliseconds = new ArrayList<>();
        for (int run = 0; run < PROCESSES; run++) {
            milliseconds.add(processes.maven());
        }
        return new Figures("mvn -q test, the same kata", "runs", milliseconds);
    }

    private GateReport gate() {
        List<KataFolder> katas =
                new Curriculum(surroundings.workspace()).chosen(card.folder().topic());
        int atOnce = Gate.usualAtOnce();
        try (OpenJudge open = OpenJudge.forMany(surroundings, atOnce, false)) {
            return new Gate(open.judge(), atOnce).examine(katas, (done, all) -> {});
        }
    }

    private static String machine(Server server) {
        return "on " + Runtime.getRuntime().availableProcessors() + " processors, Java "
                + System.getProperty("java.version") + ", " + server.description();
    }
}
