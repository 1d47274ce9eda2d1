package katabase.dojo.quiz;

import java.util.Map;
import katabase.dojo.terminal.Terminal;

/** How wide the terminal is. */
public final class Columns {

    private static final int LEAST = 20;

    private Columns() {}

    /** What the environment variable COLUMNS says, at least 20 and at most 80; 80, if it says nothing. */
    public static int of(Map<String, String> environment) {
        String columns = environment.getOrDefault("COLUMNS", "");
        if (!columns.matches("\\d{1,5}")) {
            return Terminal.WIDTH;
        }
        return Math.max(LEAST, Math.min(Terminal.WIDTH, Integer.parseInt(columns)));
    }
}
