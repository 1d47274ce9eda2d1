package katabase.dojo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.logging.LogManager;
import katabase.dojo.bench.BenchKata;
import katabase.dojo.bench.BenchQuiz;
import katabase.dojo.terminal.Paint;
import katabase.dojo.terminal.Terminal;
import katabase.dojo.watch.WatchRehearsal;
import katabase.judge.ClassPath;
import katabase.judge.KataFolder;
import katabase.judge.Sources;
import org.apache.commons.io.FileUtils;

/**
 * Does once, for nobody, what the command does. The launcher script calls it when it has built the command, so that this
 * process and a worker can archive the classes that are used.
 */
final class Rehearsal {

    private static final int HIBERNATE_ROUNDS = 2;
    private static final int QUESTIONS = 50;
    private static final int REVIEWS = 600;
    private static final int QUIZ_ROUNDS = 3;

    private Rehearsal() {}

    /** Runs the commands on the bundled kata, then a worker that writes its archive when it ends. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        LogManager.getLogManager().reset();
        Path folder = Files.createTempDirectory("katabase-rehearsal-");
        try {
            KataFolder kata = BenchKata.writeInto(folder);
            Surroundings silent = silent(folder, Optional.empty());
            KataCommandLine.in(silent).execute("list");
            KataCommandLine.in(silent).execute("status");
            KataCommandLine.in(silent).execute("drill");
            rehearseQuiz(silent);
            KataCommandLine.in(silent).execute("run", kata.name());
            KataCommandLine.in(silent).execute("run", kata.name(), "--json");
            KataCommandLine.in(silent).execute("watch", "--once", kata.name());
            WatchRehearsal.in(silent);
            Optional<Path> archive = Optional.ofNullable(System.getProperty(Surroundings.WORKER_ARCHIVE))
                    .map(Path::of);
            try (OpenJudge open = OpenJudge.in(silent(folder, archive), 1, HIBERNATE_ROUNDS)) {
                open.judge().judge(Sources.ofLearner(kata));
            }
        } finally {
            FileUtils.deleteDirectory(folder.toFile());
        }
    }

    /** Three times: reading the quiz files and the journal, then what was derived from them; an answer each time. */
    private static void rehearseQuiz(Surroundings silent) throws IOException {
        BenchQuiz quiz = new BenchQuiz(silent.workspace(), 1);
        quiz.writeQuestions(QUESTIONS);
        quiz.writeJournal(REVIEWS, QUESTIONS, Clock.systemUTC().instant());
        for (int round = 0; round < QUIZ_ROUNDS; round++) {
            KataCommandLine.in(silent, () -> new BufferedReader(new StringReader("a\nq\n")), Clock.systemDefaultZone())
                    .execute("quiz");
        }
    }

    private static Surroundings silent(Path workspace, Optional<Path> workerArchive) {
        PrintWriter nobody = new PrintWriter(Writer.nullWriter());
        Terminal terminal = new Terminal(nobody, nobody, false, new Paint(false));
        return new Surroundings(workspace, ClassPath.ofThisProcess(), workerArchive, System.getenv(), terminal);
    }
}
