package katabase.dojo.interview.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import katabase.journal.Answered;
import katabase.journal.Attempted;
import katabase.journal.Entry;
import katabase.journal.HintShown;
import katabase.journal.Opened;
import katabase.journal.SolutionOpened;

/**
 * What the candidate had before them in the last sessions, of an interview or of anything else.
 *
 * @param recency for each kata and question how recently: 1 for the first of these sessions, the highest number for the
 *     last one
 */
public record Seen(Map<String, Integer> recency) {

    /** So many sessions count. */
    static final int SESSIONS = 3;

    /** Whoever does nothing for so long begins a new session. A day would begin elsewhere in another time zone. */
    private static final Duration PAUSE = Duration.ofHours(4);

    /** Copies the map. */
    public Seen {
        recency = Map.copyOf(recency);
    }

    /**
     * What a journal tells.
     *
     * @param entries in the order of their times
     */
    public static Seen in(List<Entry> entries) {
        Map<String, Integer> recency = new HashMap<>();
        int session = SESSIONS;
        Optional<Instant> later = Optional.empty();
        for (int index = entries.size() - 1; index >= 0 && session > 0; index--) {
            Entry entry = entries.get(index);
            Instant at = entry.at();
            boolean apart = later.filter(next -> Duration.between(at, next).compareTo(PAUSE) > 0)
                    .isPresent();
            session -= apart ? 1 : 0;
            later = Optional.of(at);
            if (session > 0) {
                int number = session;
                subject(entry).ifPresent(name -> recency.merge(name, number, Math::max));
            }
        }
        return new Seen(recency);
    }

    private static Optional<String> subject(Entry entry) {
        if (entry instanceof Answered answered) {
            return Optional.of(answered.question());
        } else if (entry instanceof Opened opened) {
            return Optional.of(opened.kata());
        } else if (entry instanceof Attempted attempted) {
            return Optional.of(attempted.kata());
        } else if (entry instanceof SolutionOpened opened) {
            return Optional.of(opened.kata());
        }
        return entry instanceof HintShown shown ? Optional.of(shown.kata()) : Optional.empty();
    }

    /** How recently a kata or question was seen; 0 if it was not. */
    int of(String name) {
        return recency.getOrDefault(name, 0);
    }
}
