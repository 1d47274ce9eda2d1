package katabase.dojo.curriculum;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The order in which topics are to be learnt: that of the modules in exercises/pom.xml, so that Maven and the command
 * have one list of them. What is not a module comes last, by name.
 *
 * @param modules in their order
 */
record TopicOrder(List<String> modules) implements Comparator<String> {

    private static final Pattern MODULE = Pattern.compile("<module>\\s*([^<\\s]+)\\s*</module>");

    TopicOrder {
        modules = List.copyOf(modules);
    }

    /** That of a workspace; one without such a file has all topics by name. */
    static TopicOrder of(Path workspace) {
        Path pom = workspace.resolve("exercises/pom.xml");
        if (Files.notExists(pom)) {
            return new TopicOrder(List.of());
        }
        try {
            return new TopicOrder(MODULE.matcher(Files.readString(pom))
                    .results()
                    .map((MatchResult module) -> module.group(1))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public int compare(String topic, String other) {
        return Comparator.comparingInt(this::place)
                .thenComparing(Comparator.naturalOrder())
                .compare(topic, other);
    }

    private int place(String topic) {
        int index = modules.indexOf(topic);
        return index < 0 ? modules.size() : index;
    }
}
