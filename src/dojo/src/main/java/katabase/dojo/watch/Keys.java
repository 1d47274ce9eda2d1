package katabase.dojo.watch;

import java.util.List;

/** What the keys do, in words. */
final class Keys {

    /** What is shown as long as there is something to do. */
    static final String USUAL = "h hint, s statement, o open, r run, n next, l list, ? keys, q quit";

    /** What is shown when it is done. */
    static final String AFTER_GREEN = "n next, e explanation, u questions, d compare, l list, ? keys, q quit";

    private static final List<String> ALL = List.of(
            "## Keys",
            "- `h` a hint for the first red requirement; again: the place, then the API",
            "- `s` the statement",
            "- `o` opens the file where it is red: `VISUAL`, `EDITOR`, VS Code or IntelliJ IDEA",
            "- `r` runs again; every save does so by itself",
            "- `n` the next kata that is not solved, `p` the one before",
            "- `l` the list of all katas, to search and choose",
            "- `d` your files beside the solution; before it is solved it asks first",
            "- `e` the explanation, the Django counterpart, what an interviewer asks next",
            "- `u` the quiz questions of this kata",
            "- `x` resets the kata; it asks first and keeps what you wrote in `.kata/backup`",
            "- `q` quits; the next time you go on here");

    private Keys() {}

    /** All of them, in Markdown. */
    static String markdown() {
        return String.join("\n", ALL).replaceFirst("\n", "\n\n");
    }
}
