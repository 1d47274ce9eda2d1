package katabase.dojo.interview.solo;

import java.util.List;
import katabase.dojo.console.Key;

/**
 * What somebody types.
 *
 * @param text so far
 */
record TypedText(String text) {

    static final TypedText NOTHING = new TypedText("");

    private static final String CURSOR = "_";

    /** After a key, which may type something or take it back. */
    TypedText after(Key key) {
        return switch (key.kind()) {
            case CHARACTER -> new TypedText(text + key.text());
            case BACKSPACE ->
                text.isEmpty() ? this : new TypedText(text.substring(0, text.offsetByCodePoints(text.length(), -1)));
            default -> this;
        };
    }

    /** With a new line below it. */
    TypedText withNewLine() {
        return new TypedText(text + "\n");
    }

    /** The line that is being typed. */
    String lastLine() {
        return text.substring(text.lastIndexOf('\n') + 1);
    }

    /** As it is shown. */
    List<String> lines() {
        return ("> " + text + CURSOR).lines().toList();
    }
}
