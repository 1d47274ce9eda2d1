package katabase.dojo.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import katabase.dojo.curriculum.ExerciseFiles;
import katabase.judge.KataFolder;
import katabase.judge.Sources;

/**
 * Makes a kata's files the skeleton again, and keeps what stood in them.
 *
 * @param kata which kata
 * @param clock tells the time after which the kept copy is named
 */
record Backup(KataFolder kata, Clock clock) {

    /** No colons: Windows has none in the names of files. */
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    /**
     * Keeps a copy, then restores the skeleton; files that do not belong to it are only in the copy from then on.
     *
     * @return the folder with the copy
     * @throws IOException if not everything can be kept; then nothing is restored
     */
    Path restoreSkeleton() throws IOException {
        ExerciseFiles files = new ExerciseFiles(kata);
        Map<String, Path> present = files.present();
        Path copy = folder();
        for (Map.Entry<String, Path> file : present.entrySet()) {
            Files.copy(file.getValue(), copy.resolve(file.getKey()));
        }
        Map<String, Path> skeleton = Sources.ofSkeleton(kata).main();
        files.put(skeleton);
        for (Map.Entry<String, Path> file : present.entrySet()) {
            if (!skeleton.containsKey(file.getKey())) {
                Files.delete(file.getValue());
            }
        }
        return copy;
    }

    private Path folder() throws IOException {
        Path parent = Files.createDirectories(
                kata.workspace().resolve(".kata/backup").resolve(kata.topic()).resolve(kata.slug()));
        String name = NAME.format(clock.instant());
        Path folder = parent.resolve(name);
        for (int another = 2; Files.exists(folder); another++) {
            folder = parent.resolve(name + "-" + another);
        }
        return Files.createDirectory(folder);
    }
}
