package katabase.dojo.watch;

import java.util.List;
import java.util.Optional;
import katabase.dojo.console.Key;

/** What stands before the kata for a while. */
interface View {

    /**
     * What it shows.
     *
     * @param columns how wide the terminal is
     * @param rows how high it is
     * @return at most that many lines
     */
    List<String> lines(int columns, int rows);

    /**
     * What is shown after a key.
     *
     * @param key which one
     * @param columns how wide the terminal is
     * @param rows how high it is
     * @return empty: the kata again
     */
    Optional<View> after(Key key, int columns, int rows);
}
