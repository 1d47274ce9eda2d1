package katabase.dojo.terminal;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/**
 * Makes places in files something that a terminal opens (OSC 8). What is read stays file:line, which many terminals and
 * editors recognise by themselves.
 *
 * @param on whether somebody looks at a terminal that knows links
 * @param lines whether it knows what the line behind the # of a link means
 */
public record Links(boolean on, boolean lines) {

    /** Only text. */
    public static final Links NONE = new Links(false, false);

    /** They print the link's address. */
    private static final Set<String> WITHOUT = Set.of("dumb", "linux");

    /** Others take the # for a part of the file's name. */
    private static final Set<String> WITH_LINES = Set.of("vscode", "iTerm.app");

    private static final String BEGIN = "\u001b]8;;";
    private static final String END = "\u001b\\";

    /** Those of the terminal that the environment describes. */
    static Links of(boolean interactive, Map<String, String> environment) {
        return new Links(
                interactive && !WITHOUT.contains(environment.getOrDefault("TERM", "dumb")),
                WITH_LINES.contains(environment.getOrDefault("TERM_PROGRAM", "")));
    }

    /**
     * Makes a link of a place that stands in a text.
     *
     * @param text a line, with the place in it or not
     * @param place a file as seen from the workspace, with the line: "exercises/orm/.../Museum.java:42"
     * @param workspace where that file is looked for
     */
    public String in(String text, String place, Path workspace) {
        return on ? text.replace(place, BEGIN + target(place, workspace) + END + place + BEGIN + END) : text;
    }

    private URI target(String place, Path workspace) {
        int colon = place.lastIndexOf(':');
        URI file = workspace.resolve(place.substring(0, colon)).toUri();
        return lines ? URI.create(file + "#" + place.substring(colon + 1)) : file;
    }
}
