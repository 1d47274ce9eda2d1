package katabase.dojo.terminal;

/**
 * How text looks.
 *
 * @param columns the longest line where the words allow it
 * @param paint colours, if they are wanted
 * @param links what makes links of places
 */
public record Look(int columns, Paint paint, Links links) {

    /** A usual look: 80 columns, no links. */
    public static Look of(Paint paint) {
        return new Look(Terminal.WIDTH, paint, Links.NONE);
    }

    /** The same, not wider than a terminal. */
    public Look within(int width) {
        return new Look(Math.min(columns, width), paint, links);
    }
}
