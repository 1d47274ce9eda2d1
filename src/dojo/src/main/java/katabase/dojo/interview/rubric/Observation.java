package katabase.dojo.interview.rubric;

import java.util.Optional;

/**
 * Something that was observed.
 *
 * @param dimension what it speaks about
 * @param band which band it speaks for; empty if it is only told
 * @param words what was observed, one sentence
 * @param source who observed it
 */
public record Observation(Dimension dimension, Optional<Band> band, String words, Source source) {

    /** Who observed something. */
    public enum Source {
        /** The workspace has seen it. */
        SEEN,
        /** The candidate says so. */
        ASKED
    }

    static Observation seen(Dimension dimension, Band band, String words) {
        return new Observation(dimension, Optional.of(band), words, Source.SEEN);
    }

    static Observation told(Dimension dimension, String words) {
        return new Observation(dimension, Optional.empty(), words, Source.SEEN);
    }

    static Observation asked(Dimension dimension, Band band, String words) {
        return new Observation(dimension, Optional.of(band), words, Source.ASKED);
    }
}
