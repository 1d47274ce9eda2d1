package katabase.dojo.progress;

import java.util.Locale;

/** How far a learner has come with a kata. */
public enum KataState {
    /** Nothing was judged yet. */
    NEW,
    /** It was judged, and is not solved. */
    STARTED,
    /** It was green, and has not been reset since. */
    SOLVED;

    /** In lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
