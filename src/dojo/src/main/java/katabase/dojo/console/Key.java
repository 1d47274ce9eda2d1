package katabase.dojo.console;

/**
 * A key that was pressed.
 *
 * @param kind which sort
 * @param character what it types; 0 unless it types something
 */
public record Key(Kind kind, int character) {

    /** Sorts of keys. */
    public enum Kind {
        CHARACTER,
        UP,
        DOWN,
        PAGE_UP,
        PAGE_DOWN,
        HOME,
        END,
        ENTER,
        ESCAPE,
        BACKSPACE,
        OTHER
    }

    /** A key that types nothing. */
    public static Key of(Kind kind) {
        return new Key(kind, 0);
    }

    /** A key that types a character. */
    public static Key typed(int character) {
        return new Key(Kind.CHARACTER, character);
    }

    /** Whether it types this character, in upper or lower case. */
    public boolean types(char lowerCase) {
        return kind == Kind.CHARACTER && Character.toLowerCase(character) == lowerCase;
    }

    /** What it types, as text. */
    public String text() {
        return Character.toString(character);
    }
}
