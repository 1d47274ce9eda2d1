package katabase.dojo.curriculum;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import katabase.judge.KataFolder;
import katabase.judge.Sources;

/**
 * The files of a kata that a learner edits.
 *
 * @param kata which kata
 */
public record ExerciseFiles(KataFolder kata) {

    /** Where they may lie; a folder need not exist. */
    public List<Path> folders() {
        return List.of(folder("java"), folder("resources"));
    }

    private Path folder(String kind) {
        return kata.exerciseModule().resolve("src/main").resolve(kind).resolve(kata.packageFolder());
    }

    /** Where the file of a name belongs. */
    public Path place(String name) {
        return folder(name.endsWith(".java") ? "java" : "resources").resolve(name);
    }

    /** Those that are there, by file name. */
    public Map<String, Path> present() {
        return Sources.ofLearner(kata).main();
    }

    /**
     * Copies files to where they belong, over those that are there.
     *
     * @param files by file name
     */
    public void put(Map<String, Path> files) throws IOException {
        for (Map.Entry<String, Path> file : files.entrySet()) {
            Path place = place(file.getKey());
            Files.createDirectories(place.getParent());
            Files.copy(file.getValue(), place, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Whether they differ from the skeleton: somebody has begun. */
    public boolean areEdited() throws IOException {
        Map<String, Path> present = present();
        Map<String, Path> skeleton = Sources.ofSkeleton(kata).main();
        if (!present.keySet().equals(skeleton.keySet())) {
            return true;
        }
        for (Map.Entry<String, Path> file : skeleton.entrySet()) {
            if (Files.mismatch(file.getValue(), present.get(file.getKey())) >= 0) {
                return true;
            }
        }
        return false;
    }
}
