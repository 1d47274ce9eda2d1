package katabase.dojo.watch;

/**
 * A key that was pressed.
 *
 * @param kind which sort
 * @param character what it types; 0 unless it types something
 */
record Key(Kind kind, int character) {

    /** Sorts of keys. */
    enum Kind {
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

    static Key of(Kind kind) {
        return new Key(kind, 0);
    }

    static Key typed(int character) {
        return new Key(Kind.CHARACTER, character);
    }

    /** Whether it types this character, in upper or lower case. */
    boolean types(char lowerCase) {
        return kind == Kind.CHARACTER && Character.toLowerCase(character) == lowerCase;
    }

    /** What it types, as text. */
    String text() {
        return Character.toString(character);
    }
}
