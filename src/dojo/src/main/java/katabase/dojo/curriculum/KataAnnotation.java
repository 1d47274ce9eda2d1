package katabase.dojo.curriculum;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import katabase.judge.KataFolder;
import katabase.kata.Level;

/**
 * Reads @Kata from the source of a kata's test, which is there even when nothing has been compiled.
 *
 * @param folder where the kata's files lie
 */
record KataAnnotation(KataFolder folder) {

    private static final Pattern ANNOTATION =
            Pattern.compile("(?m)^@Kata\\(((?:" + JavaText.LITERAL + "|[^\"()]|\\([^()]*\\))*)\\)");
    private static final Pattern NUMBER = Pattern.compile("\\bnumber\\s*=\\s*(\\d+)");
    private static final Pattern TITLE = Pattern.compile("\\btitle\\s*=\\s*(" + JavaText.LITERALS + ")");
    private static final Pattern LEVEL = Pattern.compile("\\blevel\\s*=\\s*(?:Level\\.)?(\\w+)");
    private static final Pattern MINUTES = Pattern.compile("\\bminutes\\s*=\\s*(\\d+)");
    private static final Pattern START = Pattern.compile("\\bstart\\s*=\\s*(\\w+)\\.class");

    /**
     * What the annotation says.
     *
     * @throws IllegalStateException if the test has no such annotation, in one line
     */
    KataCard read() {
        String source = source();
        Matcher annotation = ANNOTATION.matcher(source);
        if (!annotation.find()) {
            throw unreadable("has no @Kata(...)");
        }
        String body = annotation.group(1);
        return new KataCard(
                folder,
                Integer.parseInt(field("number", NUMBER, body)),
                JavaText.of(field("title", TITLE, body)),
                Level.valueOf(field("level", LEVEL, body)),
                Integer.parseInt(field("minutes", MINUTES, body)),
                field("start", START, body));
    }

    private String source() {
        Path file = file();
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(folder.workspace().relativize(file) + " cannot be read", e);
        }
    }

    private Path file() {
        String name = folder.testClass().replace('.', '/') + ".java";
        return folder.exerciseModule().resolve("src/test/java").resolve(name);
    }

    private String field(String name, Pattern pattern, String body) {
        Matcher field = pattern.matcher(body);
        if (!field.find()) {
            throw unreadable("has no " + name + " in @Kata(...)");
        }
        return field.group(1);
    }

    private IllegalStateException unreadable(String what) {
        return new IllegalStateException(
                folder.workspace().relativize(file()) + " " + what + ": restore that file, it is not the learner's");
    }
}
