package katabase.dojo.curriculum;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import katabase.judge.KataFolder;
import katabase.judge.Sources;

/**
 * The files in which a kata is worked at.
 *
 * @param card the kata
 * @param files those files
 */
public record WorkFiles(KataCard card, KataFolder files) {

    /** The learner's own files: a kata that is new is solved there, as always. */
    public static WorkFiles ofLearner(KataCard card) {
        return new WorkFiles(card, card.folder());
    }

    /**
     * A copy of the skeleton; what was left in that folder goes, and the learner's own files stay as they are.
     *
     * @param scratch the folder, in the workspace
     */
    public static WorkFiles fresh(KataCard card, Path scratch) throws IOException {
        WorkFiles copy = in(card, scratch);
        ExerciseFiles files = new ExerciseFiles(copy.files);
        for (Path left : files.present().values()) {
            Files.delete(left);
        }
        files.put(Sources.ofSkeleton(card.folder()).main());
        return copy;
    }

    /**
     * What is in that folder already; a copy of the skeleton where nothing is.
     *
     * @param scratch the folder, in the workspace
     */
    public static WorkFiles keptOrFresh(KataCard card, Path scratch) throws IOException {
        WorkFiles kept = in(card, scratch);
        return new ExerciseFiles(kept.files).present().isEmpty() ? fresh(card, scratch) : kept;
    }

    private static WorkFiles in(KataCard card, Path scratch) {
        return new WorkFiles(
                card,
                new KataFolder(scratch, card.folder().topic(), card.folder().slug()));
    }

    /** What is judged: these files, by the kata's own test. */
    public Sources sources() {
        Map<String, Path> main = new ExerciseFiles(files).present();
        return new Sources(
                card.folder(), main, Sources.ofSkeleton(card.folder()).tests());
    }

    /** Finds places in them, as seen from the workspace. */
    public LearnerFiles places() {
        KataCard inPlace = new KataCard(files, card.number(), card.title(), card.level(), card.minutes(), card.start());
        return new LearnerFiles(inPlace, card.folder().workspace());
    }
}
