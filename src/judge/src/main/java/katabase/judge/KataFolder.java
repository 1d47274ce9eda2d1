package katabase.judge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where the parts of one kata lie in a workspace.
 *
 * @param workspace the folder of the root POM
 * @param topic such as orm
 * @param slug such as owning-side; its package is the slug with _ for - (Java Language Specification, 6.1)
 */
public record KataFolder(Path workspace, String topic, String slug) {

    /** All katas of a workspace: every package of an exercise module that holds a test. */
    public static List<KataFolder> all(Path workspace) {
        return folders(workspace.resolve("exercises")).stream()
                .flatMap(topic -> {
                    String name = topic.getFileName().toString();
                    return folders(topic.resolve("src/test/java/katabase").resolve(name)).stream()
                            .map(kata -> new KataFolder(
                                    workspace,
                                    name,
                                    kata.getFileName().toString().replace('_', '-')));
                })
                .toList();
    }

    private static List<Path> folders(Path parent) {
        if (!Files.isDirectory(parent)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(parent)) {
            return children.filter(Files::isDirectory)
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Topic and slug: "orm/owning-side". */
    public String name() {
        return topic + "/" + slug;
    }

    public String packageName() {
        return "katabase." + topic + "." + slug.replace('-', '_');
    }

    /** The class that judges it: owning-side is judged by OwningSideTest. */
    public String testClass() {
        String camelCase = Arrays.stream(slug.split("-"))
                .map(part -> Character.toUpperCase(part.charAt(0)) + part.substring(1))
                .collect(Collectors.joining());
        return packageName() + "." + camelCase + "Test";
    }

    /** What belongs to its solution: hints, explanation, wrong and right answers. */
    public Path answers() {
        return solutionModule().resolve("src/answers").resolve(slug);
    }

    /** All main files of the exercise as they are before a learner has touched them, in one folder. */
    public Path keptSkeleton() {
        return answers().resolve("skeleton");
    }

    public Path exerciseModule() {
        return workspace.resolve("exercises").resolve(topic);
    }

    public Path solutionModule() {
        return workspace.resolve("solutions").resolve(topic);
    }

    /** The package of what all katas of the topic are given, as a relative folder. */
    public Path topicFolder() {
        return Path.of("katabase", topic);
    }

    /** The package as a relative folder. */
    public Path packageFolder() {
        return Path.of(packageName().replace('.', '/'));
    }
}
