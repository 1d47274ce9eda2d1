package katabase.dojo.curriculum;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import katabase.judge.KataFolder;

/**
 * Reads what a kata requires from the source of its test, which is there even when nothing has been compiled.
 *
 * @param folder where the kata's files lie
 */
public record Requirements(KataFolder folder) {

    private static final Pattern NAMED = Pattern.compile("@DisplayName\\(\\s*(" + JavaText.LITERALS + ")\\s*\\)"
            + "(?:\\s*@\\w+(?:\\([^)]*\\))?)*\\s*(?:public\\s+)?void\\s+(\\w+)\\s*\\(");

    /** The words of each requirement by its test method, in the order of the file. */
    public Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        NAMED.matcher(source()).results().forEach(found -> names.put(found.group(2), JavaText.of(found.group(1))));
        return names;
    }

    private String source() {
        Path file = folder.exerciseModule()
                .resolve("src/test/java")
                .resolve(folder.testClass().replace('.', '/') + ".java");
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(folder.workspace().relativize(file) + " cannot be read", e);
        }
    }
}
