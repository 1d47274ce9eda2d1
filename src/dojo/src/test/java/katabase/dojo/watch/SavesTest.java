package katabase.dojo.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SavesTest {

    private static final String NONE_WITHIN = "a save of what was there already is none";

    @TempDir
    private Path folder;

    private Path java;
    private Path resources;
    private Path file;
    private final BlockingQueue<Content> saves = new LinkedBlockingQueue<>();

    @BeforeEach
    void write() throws IOException {
        java = Files.createDirectories(folder.resolve("main/java/kata"));
        resources = folder.resolve("main/resources/kata");
        file = Files.writeString(java.resolve("Lending.java"), "first");
    }

    private Map<String, Path> files() {
        Map<String, Path> files = new TreeMap<>();
        for (Path each : List.of(java, resources)) {
            if (Files.isDirectory(each)) {
                try (Stream<Path> children = Files.list(each)) {
                    children.forEach(child -> files.put(child.getFileName().toString(), child));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return files;
    }

    /** With the file system's events, or without them. */
    private Saves watch(boolean events) throws IOException {
        FolderWatch watch = events
                ? FolderWatch.of(List.of(java, resources))
                : new FolderWatch(List.of(java, resources), Optional.empty());
        return new Saves(this::files, watch, () -> saves.add(Content.of(files())));
    }

    private Content next() throws InterruptedException {
        Content next = saves.poll(20, TimeUnit.SECONDS);
        assertThat(next).withFailMessage("the save was not noticed").isNotNull();
        return next;
    }

    /** Saves once more, and finds nothing before it. */
    private void assertNoneBefore(String last) throws Exception {
        Files.writeString(file, last);
        assertThat(next().digests().get("Lending.java"))
                .as(NONE_WITHIN)
                .isEqualTo(Content.of(Map.of("Lending.java", file)).digests().get("Lending.java"));
        assertThat(saves).as(NONE_WITHIN).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @DisplayName("a save is noticed; a touch, and a save of the same text, are none")
    void contentCounts(boolean events) throws Exception {
        try (Saves watched = watch(events)) {
            Files.writeString(file, "second");
            next();
            Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-01-02T03:04:05Z")));
            Files.writeString(file, "second");
            assertNoneBefore("third");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @DisplayName("an editor that writes beside the file and puts that in its place has saved once")
    void replacedByAnother(boolean events) throws Exception {
        try (Saves watched = watch(events)) {
            Path beside = Files.writeString(folder.resolve("beside"), "second");
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);

            assertThat(next()).isEqualTo(Content.of(Map.of("Lending.java", file)));
            assertNoneBefore("third");
        }
    }

    @Test
    @DisplayName("an editor that moves the file away first has saved once")
    void movedAwayFirst() throws Exception {
        try (Saves watched = watch(true)) {
            Files.move(file, folder.resolve("old"));
            Files.writeString(file, "second");

            assertThat(next()).isEqualTo(Content.of(Map.of("Lending.java", file)));
            assertNoneBefore("third");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @DisplayName("a folder that is made later, and one that is deleted and made again, are watched as well")
    void foldersComeAndGo(boolean events) throws Exception {
        try (Saves watched = watch(events)) {
            Files.createDirectories(resources);
            Files.writeString(resources.resolve("query.sql"), "select 1");
            assertThat(next().digests()).containsKey("query.sql");

            Files.delete(resources.resolve("query.sql"));
            Files.delete(resources);
            next();
            Files.createDirectories(resources);
            Files.writeString(resources.resolve("query.sql"), "select 2");
            assertThat(next().digests()).containsKey("query.sql");
        }
    }

    @Test
    @DisplayName("many saves at once are one")
    void burst() throws Exception {
        try (Saves watched = watch(true)) {
            for (int save = 0; save < 50; save++) {
                Files.writeString(file, "save " + save);
            }
            next();
            assertThat(saves).hasSizeLessThan(5);
        }
    }

    /** Saves as editors do, in a process of their own. */
    private void save(String way, String text) throws Exception {
        Path body = Files.writeString(folder.resolve("body"), text);
        Process editor = new ProcessBuilder("sh", "-c", way, "sh", body.toString(), file.toString())
                .directory(folder.toFile())
                .start();
        assertThat(editor.waitFor()).as(way).isZero();
    }

    @DisabledOnOs(OS.WINDOWS)
    @ParameterizedTest
    @ValueSource(
            strings = {
                // They empty the file and write it, in one process, in two, and line by line.
                "cat \"$1\" > \"$2\"",
                ": > \"$2\"; cat \"$1\" >> \"$2\"",
                ": > \"$2\"; while read -r line; do echo \"$line\" >> \"$2\"; done < \"$1\"",
                // They write beside it and rename, the second after the old one was moved away.
                "cp \"$1\" beside && mv beside \"$2\"",
                "mv \"$2\" old && cp \"$1\" beside && mv beside \"$2\""
            })
    @DisplayName("each save is noticed with all of its text in the end, and none is judged empty or without the file")
    void editors(String way) throws Exception {
        try (Saves watched = watch(true)) {
            for (int save = 0; save < 20; save++) {
                save(way, ("line of save " + save + "\n").repeat(20));
                Content whole = Content.of(files());
                for (Content seen = next(); !seen.equals(whole); seen = next()) {
                    assertThat(seen.lacks(whole)).as("empty or away").isFalse();
                }
            }
        }
    }

    @Test
    @DisplayName("a file that stays empty is a save after a moment")
    void emptied() throws Exception {
        try (Saves watched = watch(true)) {
            Files.writeString(file, "");

            assertThat(next()).isEqualTo(Content.of(Map.of("Lending.java", file)));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @DisplayName("what is closed no longer looks at the files")
    void closed(boolean events) throws Exception {
        Set<Thread> before = threads();
        try (Saves watched = watch(events)) {
            assertThat(threads()).hasSizeGreaterThan(before.size());
        }
        Set<Thread> left = threads();
        left.removeAll(before);
        for (Thread thread : left) {
            thread.join(20_000);
            assertThat(thread.isAlive()).isFalse();
        }
    }

    private static Set<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("katabase-saves"))
                .collect(Collectors.toSet());
    }
}
