package katabase.mutation;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A kata as far as its solution goes.
 *
 * @param workspace the folder of the root POM
 * @param topic such as orm
 * @param slug such as owning-side
 */
record SolvedKata(Path workspace, String topic, String slug) {

    /** The kata of a package such as katabase.orm.owning_side. */
    static SolvedKata of(Path workspace, String packageName) {
        String[] names = packageName.split("\\.", 3);
        return new SolvedKata(workspace, names[1], names[2].replace('_', '-'));
    }

    String packageName() {
        return "katabase." + topic + "." + slug.replace('-', '_');
    }

    Path answers() {
        return workspace
                .resolve("solutions")
                .resolve(topic)
                .resolve("src/answers")
                .resolve(slug);
    }

    /** Where the reasons stand of the mutations that survive. */
    Path survivors() {
        return answers().resolve("survivors.yaml");
    }

    /** Whether the solution has Java of its own: it may be SQL only. */
    boolean hasCode() {
        return Files.isDirectory(sources());
    }

    /** A Java file of the solution. */
    Path source(String file) {
        return sources().resolve(file);
    }

    private Path sources() {
        return workspace
                .resolve("solutions")
                .resolve(topic)
                .resolve("src/main/java")
                .resolve(packageName().replace('.', '/'));
    }

    /** The text of the line that was changed, without its indentation. */
    String line(Mutation mutation) {
        try {
            return Files.readAllLines(source(mutation.file()))
                    .get(mutation.line() - 1)
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file as it is shown to a person: seen from the workspace, with / on every system. */
    String shown(Path file) {
        return workspace.relativize(file).toString().replace(File.separatorChar, '/');
    }
}
