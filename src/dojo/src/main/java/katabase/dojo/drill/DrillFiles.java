package katabase.dojo.drill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import katabase.dojo.curriculum.ExerciseFiles;
import katabase.dojo.curriculum.KataCard;
import katabase.dojo.curriculum.LearnerFiles;
import katabase.judge.KataFolder;
import katabase.judge.Sources;

/**
 * The files in which a kata of a drill is worked at.
 *
 * @param card the kata
 * @param files those files
 */
record DrillFiles(KataCard card, KataFolder files) {

    /** The learner's own files: a kata that is new is solved there, as always. */
    static DrillFiles ofLearner(KataCard card) {
        return new DrillFiles(card, card.folder());
    }

    /** A copy of the skeleton; what an earlier drill left there goes, and the learner's own files stay as they are. */
    static DrillFiles inScratch(KataCard card) throws IOException {
        Path scratch = card.folder().workspace().resolve(".kata/drill");
        KataFolder copy =
                new KataFolder(scratch, card.folder().topic(), card.folder().slug());
        ExerciseFiles files = new ExerciseFiles(copy);
        for (Path left : files.present().values()) {
            Files.delete(left);
        }
        files.put(Sources.ofSkeleton(card.folder()).main());
        return new DrillFiles(card, copy);
    }

    /** What is judged: these files, by the kata's own test. */
    Sources sources() {
        Map<String, Path> main = new ExerciseFiles(files).present();
        return new Sources(
                card.folder(), main, Sources.ofSkeleton(card.folder()).tests());
    }

    /** Finds places in them, as seen from the workspace. */
    LearnerFiles places() {
        KataCard inPlace = new KataCard(files, card.number(), card.title(), card.level(), card.minutes(), card.start());
        return new LearnerFiles(inPlace, card.folder().workspace());
    }
}
