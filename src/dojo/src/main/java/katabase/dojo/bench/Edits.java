package katabase.dojo.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import katabase.dojo.curriculum.ExerciseFiles;
import katabase.dojo.curriculum.KataCard;
import katabase.dojo.run.VerdictText;
import katabase.dojo.terminal.Paint;
import katabase.dojo.watch.Saves;
import katabase.judge.Judge;
import katabase.judge.Sources;
import katabase.judge.Verdict;

/**
 * Saves a learner's file again and again, 0.3 s apart, each time with another comment, and measures from the save to the verdict as
 * text: the file system's event, the quiet after it, the compiler, the tests and the words are all part of it, as in {@code kata
 * watch}.
 */
final class Edits {

    private static final int EVENT_WITHIN_SECONDS = 30;

    /** A person saves seconds apart: what is prepared after a verdict is not to compete with the next one. */
    private static final int APART_MILLISECONDS = 300;

    private final Judge judge;
    private final KataCard card;
    private final Path file;
    private final String original;

    /**
     * @param judge gives the verdicts
     * @param card a solved kata
     */
    Edits(Judge judge, KataCard card) throws IOException {
        this.judge = judge;
        this.card = card;
        this.file = new ExerciseFiles(card.folder()).place(card.start() + ".java");
        this.original = Files.readString(file);
    }

    /**
     * Milliseconds of each edit.
     *
     * @param before how many edits are made before the first that counts
     * @param count how many count
     */
    List<Double> measure(int before, int count) throws IOException, InterruptedException {
        List<Double> milliseconds = new ArrayList<>();
        BlockingQueue<Boolean> saves = new LinkedBlockingQueue<>();
        try (Saves watched = Saves.of(new ExerciseFiles(card.folder()), () -> saves.add(true))) {
            for (int edit = -before; edit < count; edit++) {
                Stopwatch stopwatch = new Stopwatch();
                Files.writeString(file, original + "// edit " + edit + "\n");
                await(saves);
                tell();
                if (edit >= 0) {
                    milliseconds.add(stopwatch.milliseconds());
                }
                saves.poll(APART_MILLISECONDS, TimeUnit.MILLISECONDS);
            }
        }
        return milliseconds;
    }

    private void await(BlockingQueue<Boolean> saves) throws IOException, InterruptedException {
        if (saves.poll(EVENT_WITHIN_SECONDS, TimeUnit.SECONDS) == null) {
            throw new IOException("the change of " + file + " was not noticed");
        }
    }

    private void tell() {
        Verdict verdict = judge.judge(Sources.ofLearner(card.folder()));
        List<String> text = new VerdictText(verdict, card, "./kata list", new Paint(false)).lines();
        if (verdict.status() != Verdict.Status.PASSED) {
            throw new IllegalStateException("the solution of " + card.folder().name()
                    + " does not pass, so there is nothing" + " to measure: " + String.join(" ", text));
        }
    }
}
