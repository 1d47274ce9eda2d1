package katabase.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CompilerTest {

    private static final String QUIET = """
            package katabase.harbour.berth_plan;
            final class Pilot implements Piloting {
                private String word() { return "quiet"; }
            }
            """;
    private static final String LOUD = QUIET.replace("quiet", "loud");
    private static final String BIGGER = QUIET.replace("private", "");

    @TempDir
    private Path folder;

    private final Compiler compiler = new Compiler(ClassPath.ofThisProcess());

    @AfterEach
    void close() {
        compiler.close();
    }

    @Test
    void sameContentIsCompiledOnce() throws IOException {
        Compiled first = compile(QUIET);
        FileTime made = Files.getLastModifiedTime(pilot(first));
        Compiled second = compiler.compile(Harbour.solution()
                .with(Map.of(
                        "Pilot.java",
                        Files.writeString(
                                Files.createDirectory(folder.resolve("copy")).resolve("Pilot.java"), QUIET))));

        assertThat(second).isEqualTo(first);
        assertThat(Files.getLastModifiedTime(pilot(second))).isEqualTo(made);
    }

    @Test
    void earlierContentIsFoundAgain() throws IOException {
        byte[] quiet = Files.readAllBytes(pilot(compile(QUIET)));
        byte[] loud = Files.readAllBytes(pilot(compile(LOUD)));

        assertThat(loud).isNotEqualTo(quiet);
        assertThat(pilot(compile(QUIET))).hasBinaryContent(quiet);
    }

    @Test
    void testIsKeptWhenOnlyABodyChanges() throws IOException {
        assertThat(test(compile(LOUD))).isEqualTo(test(compile(QUIET)));
    }

    @Test
    void testIsCompiledAgainWhenADeclarationChanges() throws IOException {
        assertThat(test(compile(BIGGER))).isNotEqualTo(test(compile(QUIET)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "int volume;",
                "static final int VOLUME = 11;",
                "record Volume(int decibels) {}",
                "Pilot(int volume) { this(); } Pilot() {}",
                "/** How loud. */ int volume() { return 11; }"
            })
    void testIsCompiledAgainWhenAMemberIsAdded(String member) throws IOException {
        assertThat(test(compile(QUIET.replace("private", member + " private")))).isNotEqualTo(test(compile(QUIET)));
    }

    @Test
    void testIsKeptWhenACommentChanges() throws IOException {
        String said = QUIET.replace("final class", "/** Says it. */ final class")
                .replace("private String word()", "/** How loud. */ int volume() { return 11; } private String word()");

        assertThat(test(compile(said.replace("How loud", "In decibels").replace("Says it", "Shouts it"))))
                .isEqualTo(test(compile(said)));
    }

    @Test
    void testIsKeptWhenAPrivateMemberIsAdded() throws IOException {
        String more = QUIET.replace(
                "private String word()",
                "private static final int VOLUME = 11; private Pilot(int volume) { this(); } Pilot() {} private int volume() { return VOLUME; }"
                        + " static Pilot pilot() { return new Pilot(); } private String word()");

        assertThat(test(compile(more.replace("return VOLUME", "return 2 * VOLUME"))))
                .isEqualTo(test(compile(more)))
                .isEqualTo(test(compile(more.replace("private int volume() { return VOLUME; }", ""))));
    }

    @Test
    void testIsCompiledAgainWhenAConstantChanges() throws IOException {
        String eleven = QUIET.replace("private String word()", "static final int VOLUME = 11; private String word()");

        assertThat(test(compile(eleven.replace("11", "12")))).isNotEqualTo(test(compile(eleven)));
    }

    @Test
    void classesAreKeptWhenOnlyAnSqlFileChanges() throws IOException {
        Compiled before = compiler.compile(Harbour.solution());
        Compiled after = compiler.compile(Harbour.program("broken-sql"));

        assertThat(after.classPath().get(0)).isEqualTo(before.classPath().get(0));
        assertThat(after.classPath()
                        .get(1)
                        .resolve(Harbour.kata().packageFolder())
                        .resolve("moored.sql"))
                .content()
                .contains("frm");
    }

    @Test
    void contentThatWasRefusedLeavesNothing() throws IOException {
        assertThatExceptionOfType(CompileErrors.class).isThrownBy(() -> compile("class"));

        assertThat(pilot(compile(QUIET))).exists();
        assertThatExceptionOfType(CompileErrors.class).isThrownBy(() -> compile("class"));
    }

    @Test
    void fileThatIsGoneIsSaid() throws IOException {
        Path pilot = folder.resolve("Pilot.java");

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> compiler.compile(Harbour.solution().with(Map.of("Pilot.java", pilot))))
                .withMessage(pilot + " cannot be read");
    }

    @Test
    void closeDeletesAll() throws IOException {
        Compiled compiled = compile(QUIET);
        compiler.close();

        assertThat(compiled.classPath()).allSatisfy(place -> assertThat(place).doesNotExist());
        assertThat(compiled.classPath().get(0).getParent()).doesNotExist();
    }

    private Compiled compile(String pilot) throws IOException {
        Path file = Files.writeString(folder.resolve("Pilot.java"), pilot);
        return compiler.compile(Harbour.solution().with(Map.of("Pilot.java", file)));
    }

    private static Path pilot(Compiled compiled) {
        return compiled.classPath()
                .get(0)
                .resolve(Harbour.kata().packageFolder())
                .resolve("Pilot.class");
    }

    private static Path test(Compiled compiled) {
        return compiled.classPath().get(2);
    }
}
