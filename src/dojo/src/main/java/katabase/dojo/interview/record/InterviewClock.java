package katabase.dojo.interview.record;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts the time that each part has used. Only what lies between two entries counts, while the clock goes: so the time
 * during which the process was dead, or the machine asleep, does not.
 *
 * @param last the moment up to which was counted
 * @param running whether the clock goes
 * @param part the number of the part whose time it is
 * @param used by the numbers of the parts
 */
public record InterviewClock(Instant last, boolean running, int part, Map<Integer, Duration> used) {

    /** Signs of life come every few seconds; after a longer silence the process or its machine was not there. */
    static final Duration LONGEST_SILENCE = Duration.ofMinutes(1);

    /** Copies the map. */
    public InterviewClock {
        used = Map.copyOf(used);
    }

    static InterviewClock at(Instant beginning) {
        return new InterviewClock(beginning, false, 0, Map.of());
    }

    InterviewClock after(InterviewEntry entry) {
        if (entry instanceof InterviewEntry.SatDown) {
            // However the last sitting ended, what lies between it and this one was no interview.
            return new InterviewClock(entry.at(), false, part, used);
        }
        InterviewClock counted = counted(entry.at());
        if (entry instanceof InterviewEntry.Started) {
            return counted.running(true);
        } else if (entry instanceof InterviewEntry.Stopped || entry instanceof InterviewEntry.Closed) {
            return counted.running(false);
        } else if (entry instanceof InterviewEntry.Entered entered) {
            return new InterviewClock(counted.last, counted.running, entered.part(), counted.used);
        }
        return counted;
    }

    private InterviewClock running(boolean now) {
        return new InterviewClock(last, now, part, used);
    }

    private InterviewClock counted(Instant now) {
        Map<Integer, Duration> more = new HashMap<>(used);
        more.merge(part, since(now), Duration::plus);
        return new InterviewClock(now, running, part, more);
    }

    /** What has to be counted of the time since the last entry; nothing if the machine's clock was put back. */
    private Duration since(Instant now) {
        Duration silence = Duration.between(last, now);
        boolean counts = running && !silence.isNegative() && silence.compareTo(LONGEST_SILENCE) <= 0;
        return counts ? silence : Duration.ZERO;
    }

    /** How long a part has taken. */
    public Duration used(int ofPart, Instant now) {
        Duration until = used.getOrDefault(ofPart, Duration.ZERO);
        return ofPart == part ? until.plus(since(now)) : until;
    }

    /** How long all parts have taken. */
    public Duration used(Instant now) {
        return used.values().stream().reduce(Duration.ZERO, Duration::plus).plus(since(now));
    }
}
