package katabase.dojo.interview.pair;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import katabase.dojo.curriculum.KataCard;
import katabase.judge.Sources;

/**
 * The files of a kata, to be printed.
 *
 * @param kata which kata
 */
record KataFiles(KataCard kata) {

    private static final Pattern STATEMENT = Pattern.compile("(?m)^/\\*\\*\\s+\\* <h2>[\\s\\S]*?\\*/\\s*");

    /** Where the candidate writes. */
    String folder() {
        return "exercises/" + kata.folder().topic() + "/src/main/java/"
                + kata.folder().packageFolder().toString().replace('\\', '/');
    }

    /** The given SQL. */
    String schema() {
        return blocks(
                "### Schema",
                Sources.ofSkeleton(kata.folder()).tests().entrySet().stream()
                        .filter(file -> file.getKey().endsWith(".sql"))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** What there is to begin with. */
    String skeleton() {
        return blocks("### Files", Sources.ofSkeleton(kata.folder()).main());
    }

    private static String blocks(String heading, Map<String, Path> files) {
        List<String> blocks = new ArrayList<>(List.of(heading));
        files.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(file -> blocks.add("`" + file.getKey() + "`\n\n```\n" + text(file.getValue()) + "\n```"));
        return String.join("\n\n", blocks);
    }

    /** Without what each Java file begins with, and without the statement, which stands above. */
    private static String text(Path file) {
        try {
            return STATEMENT
                    .matcher(Files.readString(file))
                    .replaceFirst("")
                    .lines()
                    .filter(line -> !line.startsWith("import ") && !line.startsWith("package "))
                    .collect(Collectors.joining("\n"))
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read: " + e.getMessage(), e);
        }
    }
}
