package katabase.judge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compiles attempts, and only what changed since: what the topic gives, the kata's own files and its test are compiled
 * apart, each once for the same content, and again when a declaration changes on which they might rely.
 */
public final class Compiler implements AutoCloseable {

    private final Javac javac;
    private final Path output;
    private final Map<Path, String> declarations = new HashMap<>();

    /**
     * @param libraries what every attempt may use: Hibernate, the driver, the testbed and JUnit
     */
    public Compiler(List<Path> libraries) {
        this.javac = new Javac(libraries);
        try {
            this.output = Files.createTempDirectory("katabase-judge-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Something that fills an empty folder. */
    @FunctionalInterface
    private interface Maker {
        void fill(Path folder) throws IOException;
    }

    /**
     * Compiles an attempt.
     *
     * @throws CompileErrors if the compiler does not accept it, or if the test no longer fits to it
     */
    public synchronized Compiled compile(Sources sources) {
        String kata = sources.kata().name();
        String topic = sources.kata().topic();
        List<TextFile> main = TextFile.read(sources.main());
        List<TextFile> tests = TextFile.read(sources.tests());
        Path givenMain = classes(topic + " main", TextFile.read(sources.givenMain()), List.of());
        Path givenTests = classes(topic + " test", TextFile.read(sources.givenTests()), List.of(givenMain));
        Path mainClasses = classes(kata + " main", main, List.of(givenMain));
        Path testClasses = classes(kata + " test", tests, List.of(mainClasses, givenMain, givenTests));
        return new Compiled(
                List.of(
                        mainClasses,
                        scripts(sources, main),
                        testClasses,
                        scripts(sources, tests),
                        givenMain,
                        givenTests),
                sources.kata().testClass());
    }

    /** The folder of the classes of some files: another one when they change, or what they were compiled against. */
    private Path classes(String unit, List<TextFile> files, List<Path> compiledBefore) {
        List<TextFile> java = files.stream().filter(TextFile::isJava).toList();
        String reliedOn = compiledBefore.stream()
                .map(before -> Objects.requireNonNull(declarations.get(before)))
                .collect(Collectors.joining());
        Path folder = output.resolve(Fingerprint.of(unit + " " + reliedOn, java).text());
        return made(folder, place -> declarations.put(folder, javac.compile(java, compiledBefore, place)));
    }

    private Path scripts(Sources sources, List<TextFile> files) {
        Path packageFolder = sources.kata().packageFolder();
        List<TextFile> scripts = files.stream().filter(file -> !file.isJava()).toList();
        Path folder =
                output.resolve(Fingerprint.of(packageFolder.toString(), scripts).text());
        return made(folder, place -> {
            Path target = Files.createDirectories(place.resolve(packageFolder));
            for (TextFile script : scripts) {
                Files.writeString(target.resolve(script.name()), script.text());
            }
        });
    }

    /** The folder, filled unless it is already: it gets its name when it is complete. */
    private Path made(Path folder, Maker maker) {
        if (Files.isDirectory(folder)) {
            return folder;
        }
        Path unfinished = output.resolve("unfinished");
        try {
            delete(unfinished);
            maker.fill(Files.createDirectory(unfinished));
            return Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Deletes all that was compiled. */
    @Override
    public synchronized void close() {
        javac.close();
        try {
            delete(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
