package katabase.judge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files of one attempt at a kata: what is judged and what judges it.
 *
 * @param kata which kata
 * @param main the kata's Java and SQL files, by file name
 * @param tests the files of its test and its given SQL, by file name
 */
public record Sources(KataFolder kata, Map<String, Path> main, Map<String, Path> tests) {

    /** What editors and file managers leave beside a file while it is open: swap files, locks, copies. */
    private static final Pattern EDITORS_OWN =
            Pattern.compile("[.#].*|.*~|.*\\.(swp|swx|tmp|bak|orig)|.*___jb_.*|4913");

    public Sources {
        main = Collections.unmodifiableMap(new TreeMap<>(main));
        tests = Collections.unmodifiableMap(new TreeMap<>(tests));
    }

    /** What stands in the exercise: the learner's attempt. */
    public static Sources ofLearner(KataFolder kata) {
        return new Sources(
                kata, files(kata, kata.exerciseModule(), "main"), files(kata, kata.exerciseModule(), "test"));
    }

    /** The kept skeleton, as it was before any learner touched it. */
    public static Sources ofSkeleton(KataFolder kata) {
        return new Sources(kata, children(kata.keptSkeleton()), files(kata, kata.exerciseModule(), "test"));
    }

    /** The reference solution, with what the kept skeleton gives. */
    public static Sources ofSolution(KataFolder kata) {
        return ofSkeleton(kata).with(files(kata, kata.solutionModule(), "main"));
    }

    /** The same with some files replaced or added. */
    public Sources with(Map<String, Path> replacements) {
        Map<String, Path> replaced = new TreeMap<>(main);
        replaced.putAll(replacements);
        return new Sources(kata, replaced, tests);
    }

    /** The topic's own package, which all its katas are given: what learners write against, by file name. */
    public Map<String, Path> givenMain() {
        return children(kata.exerciseModule().resolve("src/main/java").resolve(kata.topicFolder()));
    }

    /** The topic's own package among its tests: what their tests have in common, by file name. */
    public Map<String, Path> givenTests() {
        return children(kata.exerciseModule().resolve("src/test/java").resolve(kata.topicFolder()));
    }

    private static Map<String, Path> files(KataFolder kata, Path module, String scope) {
        Map<String, Path> files = new TreeMap<>();
        for (String kind : new String[] {"java", "resources"}) {
            files.putAll(
                    children(module.resolve("src").resolve(scope).resolve(kind).resolve(kata.packageFolder())));
        }
        return files;
    }

    private static Map<String, Path> children(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Map.of();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(Files::isRegularFile)
                    .filter(file ->
                            !EDITORS_OWN.matcher(file.getFileName().toString()).matches())
                    .collect(Collectors.toMap(file -> file.getFileName().toString(), file -> file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
