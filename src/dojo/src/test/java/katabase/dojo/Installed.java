package katabase.dojo;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import katabase.judge.ClassPath;

/**
 * A workspace of two katas with the launcher script, whose command is built already, of this build's classes.
 *
 * @param library the workspace, library/lend-once and library/lend-again
 */
public record Installed(Library library) {

    public static final String SECOND = "exercises/library/src/main/java/katabase/library/lend_again/Lending.java";

    private static final Pattern MODULES = Pattern.compile("(?m)^modules='([^']*)'");

    public static Installed in(Path folder) throws IOException {
        Library library = Library.copiedTo(folder.toRealPath().resolve("workspace"));
        Installed installed = new Installed(library);
        installed.addSecondKata();
        installed.install();
        return installed;
    }

    public Path workspace() {
        return library.workspace();
    }

    public Path script() {
        return workspace().resolve("kata");
    }

    private void addSecondKata() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(workspace())) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            Path copy = workspace().resolve(renamed(workspace().relativize(file).toString()));
            Files.createDirectories(copy.getParent());
            Files.writeString(copy, renamed(Files.readString(file)));
        }
    }

    private static String renamed(String text) {
        return text.replace("lend_once", "lend_again")
                .replace("lend-once", "lend-again")
                .replace("LendOnce", "LendAgain")
                .replace("number = 1", "number = 2")
                .replace("Who has it?", "And who has it now?");
    }

    private void install() throws IOException {
        Path original = Path.of("../../kata");
        Files.copy(original, script());
        Files.setPosixFilePermissions(script(), PosixFilePermissions.fromString("rwxr-xr-x"));
        Matcher modules = MODULES.matcher(Files.readString(original));
        if (!modules.find()) {
            throw new IllegalStateException("the script names no modules");
        }
        for (String module : modules.group(1).split(" ")) {
            Files.createDirectories(workspace().resolve("src").resolve(module));
        }
        Files.createFile(workspace().resolve("pom.xml"));
        Files.createFile(workspace().resolve("src/pom.xml"));
        Path command = Files.createDirectories(workspace().resolve(".kata/command"));
        Files.writeString(command.resolve("classpath"), String.join(":", jars(command)));
        Files.writeString(command.resolve("java"), System.getProperty("java.home") + "/bin/java");
        Files.createFile(command.resolve("built"));
    }

    /** The script asks for files: folders with classes become jars. */
    private static List<String> jars(Path command) throws IOException {
        List<String> jars = new ArrayList<>();
        for (Path library : ClassPath.ofThisProcess()) {
            if (Files.isDirectory(library)) {
                Path jar = command.resolve("module-" + jars.size() + ".jar");
                pack(library, jar);
                jars.add(jar.toString());
            } else if (Files.exists(library)) {
                jars.add(library.toString());
            }
        }
        return jars;
    }

    private static void pack(Path classes, Path jar) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream packed = new JarOutputStream(out);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                packed.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, packed);
                packed.closeEntry();
            }
        }
    }
}
