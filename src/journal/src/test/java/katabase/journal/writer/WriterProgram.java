package katabase.journal.writer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * Starts writers fast: from a jar of the classes that stand in folders, with an archive of what is loaded.
 *
 * @param classPath what they run on
 * @param archive the archive for class-data sharing
 */
public record WriterProgram(String classPath, Path archive) {

    /** Makes the jar and the archive in a folder. */
    public static WriterProgram in(Path folder) throws IOException, InterruptedException {
        String separator = System.getProperty("path.separator");
        List<String> places = new ArrayList<>();
        for (String place : System.getProperty("java.class.path").split(separator)) {
            Path path = Path.of(place);
            if (Files.isDirectory(path)) {
                places.add(jar(path, folder.resolve(places.size() + ".jar")).toString());
            } else if (path.getFileName().toString().startsWith("jackson-")) {
                places.add(place);
            }
        }
        WriterProgram program = new WriterProgram(String.join(separator, places), folder.resolve("writer.jsa"));
        program.process(folder.resolve("rehearsal"), 1, 3, "-XX:ArchiveClassesAtExit=" + program.archive)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        return program;
    }

    private static Path jar(Path classes, Path jar) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file);
                Stream<Path> files = Files.walk(classes)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(
                        new JarEntry(classes.relativize(each).toString().replace('\\', '/')));
                Files.copy(each, out);
            }
        }
        return jar;
    }

    /** A process that writes so many entries, with the seed's random data, if it is not ended before. */
    public Process start(Path workspace, long seed, int count) throws IOException {
        return process(workspace, seed, count, "-XX:SharedArchiveFile=" + archive)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private ProcessBuilder process(Path workspace, long seed, int count, String sharing) {
        return new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-XX:-UsePerfData",
                "-Xlog:disable",
                sharing,
                "-cp",
                classPath,
                Writer.class.getName(),
                workspace.toString(),
                Long.toString(seed),
                Integer.toString(count));
    }
}
