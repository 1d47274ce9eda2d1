package katabase.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the compiler keeps from one compilation to the next never shows. */
final class JavacTest {

    private static final String QUAY = """
            package harbour;
            import java.util.function.Supplier;
            final class Quay {
                enum Side { PORT, STARBOARD }
                record Berth(int number, Side side) {}
                String name(Side side) {
                    record Sign(String text) {}
                    Supplier<String> word = new Supplier<>() {
                        @Override public String get() { return new Sign("quiet").text(); }
                    };
                    return switch (side) {
                        case PORT -> word.get();
                        case STARBOARD -> List.<String>of().toString();
                    };
                }
            }
            """.replace("List.<", "java.util.List.<");
    private static final String PILOT =
            "package harbour; class Pilot { Quay.Berth berth() { return new Quay.Berth(1, Quay.Side.PORT); } }";

    @TempDir
    private Path folder;

    private final Javac javac = new Javac(ClassPath.ofThisProcess());
    private int compilations;

    @AfterEach
    void close() {
        javac.close();
    }

    @Test
    void anotherBodyGivesTheSameClassesAsACompilerThatKnowsNothing() throws IOException {
        compile(Map.of("Quay", QUAY, "Pilot", PILOT));
        Map<String, String> louder = Map.of(
                "Quay", QUAY.replace("quiet", "loud").replace("new Sign(", "new Sign(\"very \" + "), "Pilot", PILOT);

        Path again = compile(louder);

        try (Javac fresh = new Javac(ClassPath.ofThisProcess())) {
            Path expected = Files.createDirectory(folder.resolve("expected"));
            fresh.compile(files(louder), List.of(), expected);
            assertThat(contents(again))
                    .containsExactlyInAnyOrderEntriesOf(contents(expected))
                    .isNotEmpty();
        }
    }

    @Test
    void anotherDeclarationGivesTheSameClassesAsACompilerThatKnowsNothing() throws IOException {
        compile(Map.of("Quay", QUAY, "Pilot", PILOT));
        Map<String, String> renamed =
                Map.of("Quay", QUAY.replace("int number", "long figure"), "Pilot", PILOT.replace("PORT", "STARBOARD"));

        Path again = compile(renamed);

        try (Javac fresh = new Javac(ClassPath.ofThisProcess())) {
            Path expected = Files.createDirectory(folder.resolve("expected"));
            fresh.compile(files(renamed), List.of(), expected);
            assertThat(contents(again))
                    .containsExactlyInAnyOrderEntriesOf(contents(expected))
                    .isNotEmpty();
        }
    }

    @Test
    void classThatIsGoneIsNotFoundAnyMore() throws IOException {
        compile(Map.of("Quay", QUAY, "Pilot", PILOT));

        assertThatExceptionOfType(CompileErrors.class)
                .isThrownBy(() -> compile(Map.of("Pilot", PILOT)))
                .withMessageContaining("package Quay does not exist");
    }

    @Test
    void nestedClassThatIsGoneIsNotFoundAnyMore() throws IOException {
        compile(Map.of("Quay", QUAY, "Pilot", PILOT));

        assertThatExceptionOfType(CompileErrors.class)
                .isThrownBy(() -> compile(Map.of(
                        "Quay", QUAY.replace("    record Berth(int number, Side side) {}\n", ""), "Pilot", PILOT)))
                .withMessageContaining("cannot find symbol");
    }

    @Test
    void errorIsNotRemembered() throws IOException {
        compile(Map.of("Quay", QUAY, "Pilot", PILOT));
        String broken = QUAY.replace("word.get()", "word.take()");
        assertThatExceptionOfType(CompileErrors.class)
                .isThrownBy(() -> compile(Map.of("Quay", broken, "Pilot", PILOT)))
                .satisfies(errors -> assertThat(errors.problems()).hasSize(1));

        assertThat(compile(Map.of("Quay", QUAY, "Pilot", PILOT)).resolve("harbour/Quay.class"))
                .exists();
    }

    @Test
    void errorLeavesNoClasses() throws IOException {
        compile(Map.of("Quay", QUAY, "Pilot", PILOT));
        assertThatExceptionOfType(CompileErrors.class)
                .isThrownBy(() -> compile(Map.of("Quay", QUAY + "class", "Pilot", PILOT)));

        assertThat(contents(folder.resolve("classes" + compilations))).isEmpty();
    }

    private Path compile(Map<String, String> texts) throws IOException {
        Path target = Files.createDirectory(folder.resolve("classes" + ++compilations));
        javac.compile(files(texts), List.of(), target);
        return target;
    }

    private List<TextFile> files(Map<String, String> texts) {
        return new TreeMap<>(texts)
                .entrySet().stream()
                        .map(text -> new TextFile(
                                text.getKey() + ".java", folder.resolve(text.getKey() + ".java"), text.getValue()))
                        .toList();
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        }
        return contents;
    }
}
