package katabase.dojo.interview.solo;

import java.util.List;
import java.util.Optional;
import katabase.dojo.console.Key;
import katabase.dojo.terminal.Look;

/** What is shown below the clock. */
interface Screen {

    /**
     * What there is to read; it can be scrolled.
     *
     * @param look how text looks
     */
    List<String> body(Look look);

    /**
     * What is being typed, in plain text; nothing if nothing is.
     *
     * @return lines that are always seen
     */
    default List<String> typed() {
        return List.of();
    }

    /** What the keys do, in one line. */
    String keys();

    /**
     * A key was pressed that neither scrolls nor pauses.
     *
     * @return what is shown in front of the step then; empty: the step itself
     */
    Optional<Screen> press(Key key);

    /** Whether each key that it takes shows its first line again: what the key brings stands there. */
    default boolean returnsToTop() {
        return false;
    }

    /** Whether something has to be brought to an end when the time is over. */
    default boolean outlastsTime() {
        return false;
    }
}
