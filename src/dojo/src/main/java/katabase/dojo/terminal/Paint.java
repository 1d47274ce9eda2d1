package katabase.dojo.terminal;

/**
 * Colours for a terminal, or none.
 *
 * @param on whether there are colours
 */
public record Paint(boolean on) {

    /** What is good. */
    public String green(String text) {
        return paint("32", text);
    }

    /** What is bad. */
    public String red(String text) {
        return paint("31;1", text);
    }

    /** What asks for attention. */
    public String yellow(String text) {
        return paint("33", text);
    }

    /** What stands out. */
    public String bold(String text) {
        return paint("1", text);
    }

    /** What is code. */
    public String code(String text) {
        return paint("36", text);
    }

    private String paint(String code, String text) {
        return on ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
