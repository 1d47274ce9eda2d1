package katabase.judge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The workspace of these tests, with one kata, and the programs that are judged there. */
final class Harbour {

    private static final Path RESOURCES =
            Path.of(System.getProperty("basedir", ""), "src/test/resources").toAbsolutePath();

    private Harbour() {}

    static KataFolder kata() {
        return new KataFolder(RESOURCES.resolve("workspace"), "harbour", "berth-plan");
    }

    static Sources solution() {
        return Sources.ofSolution(kata());
    }

    /** The solution with the files of a program in place of its own. */
    static Sources program(String name) {
        return solution().with(files(name));
    }

    /** A right answer that tells its process in a folder on its first run, and then waits there for a word. */
    static Sources waiting(Path folder) {
        try {
            String text = Files.readString(files("tells-and-waits").get("Pilot.java"));
            Path pilot = folder.resolve("Pilot.java");
            Files.writeString(pilot, text.replace("@FOLDER@", folder.toString().replace("\\", "\\\\")));
            return solution().with(Map.of("Pilot.java", pilot));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Path> files(String program) {
        try (Stream<Path> files = Files.list(RESOURCES.resolve("programs").resolve(program))) {
            return files.collect(Collectors.toMap(file -> file.getFileName().toString(), file -> file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The place of the only line of a program that ends with a mark: "Pilot.java:12". */
    static String place(String program, String mark) {
        return files(program).values().stream()
                .flatMap(file -> places(file, mark))
                .collect(Collectors.collectingAndThen(Collectors.toList(), Harbour::only));
    }

    private static Stream<String> places(Path file, String mark) {
        try {
            List<String> lines = Files.readAllLines(file);
            return lines.stream()
                    .filter(line -> line.endsWith("// " + mark))
                    .map(line -> file.getFileName() + ":" + (lines.indexOf(line) + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String only(List<String> places) {
        if (places.size() != 1) {
            throw new IllegalStateException("one place was expected, not " + places);
        }
        return places.get(0);
    }

    /** Workers that are warm after one round: the tests wait for many of them. */
    static WorkerSettings settings(String url) {
        return WorkerSettings.of(ClassPath.ofThisProcess(), url).withHeap(128).warmedUp(1);
    }
}
