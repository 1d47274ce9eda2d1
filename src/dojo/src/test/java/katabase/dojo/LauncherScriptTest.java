package katabase.dojo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import katabase.testbed.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code kata} itself, in a copy of this workspace. */
@DisabledOnOs(OS.WINDOWS)
final class LauncherScriptTest {

    private static final int MINUTES = 3;
    private static final String BUILDING = "katabase: building the kata command";

    @TempDir
    private Path folder;

    private Path workspace;

    private record Call(int exitCode, String out, String err) {}

    @BeforeEach
    void copyTheWorkspace() throws IOException {
        workspace = Workspace.ofThisProcess()
                .copyTo(folder.toRealPath().resolve("workspace"))
                .root();
        // What this build has used is in the repository already.
        Files.writeString(
                workspace.resolve(".mvn/maven.config"),
                "-o\n-Dmaven.repo.local=" + System.getProperty("kata.maven.repository") + "\n",
                StandardOpenOption.APPEND);
    }

    @Test
    @DisplayName("it builds itself once, also where an exercise does not compile, and is called through a link")
    void buildsItselfOnce() throws Exception {
        Path exercise = workspace.resolve("exercises/orm/src/main/java/katabase/orm/owning_side/Artist.java");
        Files.writeString(exercise, "this is not Java");
        Path link = Files.createSymbolicLink(folder.resolve("link"), workspace.resolve("kata"));

        Call first = call(withMaven(), workspace.resolve("kata").toString(), "list");
        Call second = call(withMaven(), link.toString(), "run", "orm/owning-side");

        assertThat(first.err()).startsWith(BUILDING).hasLineCount(1);
        assertThat(first.out()).startsWith("orm  ").contains("owning-side");
        assertThat(first.exitCode()).isEqualTo(ExitCode.GOOD);
        assertThat(second.err()).isEmpty();
        assertThat(second.out()).contains("it does not compile");
        assertThat(second.exitCode()).isEqualTo(ExitCode.BAD);
    }

    @Test
    @DisplayName("without Java or Maven it says so in one line")
    void missingTools() throws Exception {
        Path tools = tools("cat", "dirname", "readlink", "find", "head");

        Call withoutJava = call(Map.of("PATH", tools.toString(), "JAVA_HOME", ""), "/bin/sh", script(), "list");
        Call withoutMaven = call(
                Map.of("PATH", tools.toString(), "JAVA_HOME", System.getProperty("java.home")),
                "/bin/sh",
                script(),
                "list");

        assertThat(withoutJava.err())
                .isEqualTo("kata: no Java was found: install a JDK, 17 or newer, and put it on the PATH or into"
                        + " JAVA_HOME\n");
        assertThat(withoutMaven.err())
                .isEqualTo("kata: no Maven was found: install Maven, 3.8 or newer, and put it on the PATH\n");
        assertThat(List.of(withoutJava.exitCode(), withoutMaven.exitCode())).containsOnly(ExitCode.NOT_JUDGED);
    }

    private String script() {
        return workspace.resolve("kata").toString();
    }

    private static Map<String, String> withMaven() {
        String maven = Path.of(System.getProperty("kata.maven.home"), "bin").toString();
        return Map.of("PATH", maven + ":" + System.getenv("PATH"), "JAVA_HOME", System.getProperty("java.home"));
    }

    /** A folder with these programs of the system's and no others. */
    private Path tools(String... names) throws IOException {
        Path tools = Files.createDirectories(folder.resolve("tools"));
        for (String name : names) {
            for (String place : List.of("/bin/", "/usr/bin/")) {
                Path program = Path.of(place + name);
                if (Files.exists(program)) {
                    Path tool = Files.writeString(tools.resolve(name), "#!/bin/sh\nexec " + program + " \"$@\"\n");
                    Files.setPosixFilePermissions(tool, PosixFilePermissions.fromString("rwx------"));
                }
            }
        }
        return tools;
    }

    private Call call(Map<String, String> environment, String... command) throws Exception {
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(List.of(command)))
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError(String.join(" ", command) + " is still running after " + MINUTES + " minutes");
        }
        return new Call(process.exitValue(), Files.readString(out), Files.readString(err));
    }
}
