package katabase.dojo.terminal;

import java.util.Map;

/** How wide the terminal is. */
public final class Columns {

    private static final int LEAST = 20;

    private Columns() {}

    /**
     * What the environment variable COLUMNS says, or KATA_COLUMNS, at least 20 and at most 80; 80, if they say nothing.
     * The launcher sets the second one: an editor would take the first one for the size that the terminal has for ever.
     */
    public static int of(Map<String, String> environment) {
        String columns = environment.getOrDefault("COLUMNS", environment.getOrDefault("KATA_COLUMNS", ""));
        if (!columns.matches("\\d{1,5}")) {
            return Terminal.WIDTH;
        }
        return Math.max(LEAST, Math.min(Terminal.WIDTH, Integer.parseInt(columns)));
    }
}
