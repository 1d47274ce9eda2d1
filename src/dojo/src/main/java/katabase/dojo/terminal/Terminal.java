package katabase.dojo.terminal;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;

/**
 * Where a command writes.
 *
 * @param out its result
 * @param err what went wrong, and progress
 * @param interactive whether a person looks at it
 * @param paint colours, if they are wanted
 * @param links what makes links of places in files
 */
public record Terminal(PrintWriter out, PrintWriter err, boolean interactive, Paint paint, Links links) {

    /** Lines are at most this long, in characters. */
    public static final int WIDTH = 80;

    /** The option that asks for no colours. */
    public static final String NO_COLOUR = "--no-color";

    /** One without links. */
    public Terminal(PrintWriter out, PrintWriter err, boolean interactive, Paint paint) {
        this(out, err, interactive, paint, Links.NONE);
    }

    /** How text looks here. */
    public Look look() {
        return new Look(WIDTH, paint, links);
    }

    /** Whether somebody presses keys here; a dumb terminal shows lines only. */
    public boolean hasKeys(Map<String, String> environment) {
        return interactive && !"dumb".equals(environment.getOrDefault("TERM", ""));
    }

    /** This process's own; colours are on only at a terminal whose user has not asked for none (no-color.org). */
    public static Terminal ofProcess(List<String> arguments, Map<String, String> environment) {
        boolean interactive = System.console() != null;
        return new Terminal(
                new PrintWriter(System.out, true),
                new PrintWriter(System.err, true),
                interactive,
                Terminal.paint(interactive, arguments, environment),
                Links.of(interactive, environment));
    }

    static Paint paint(boolean interactive, List<String> arguments, Map<String, String> environment) {
        return new Paint(interactive
                && !arguments.contains(NO_COLOUR)
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !"dumb".equals(environment.get("TERM")));
    }
}
