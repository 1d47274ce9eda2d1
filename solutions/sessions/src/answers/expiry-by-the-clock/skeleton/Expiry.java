package katabase.sessions.expiry_by_the_clock;

import java.time.Duration;
import java.time.Instant;

/** Given; nothing to do here. When a session is to end, as the shop has set it. */
public sealed interface Expiry {

    /** Nothing was set. */
    record Standard() implements Expiry {

        @Override
        public String toString() {
            return "standard";
        }
    }

    /** So long after the last save. */
    record In(Duration duration) implements Expiry {

        @Override
        public String toString() {
            return duration.toString();
        }
    }

    /** When the browser is closed, which the server never hears of. */
    record AtBrowserClose() implements Expiry {

        @Override
        public String toString() {
            return "at browser close";
        }
    }

    /** At this instant, whatever happens before. */
    record At(Instant instant) implements Expiry {

        @Override
        public String toString() {
            return instant.toString();
        }
    }

    /** Reads what {@code toString} has written: "standard", "at browser close", "PT2H" or "2031-05-01T12:00:00Z". */
    static Expiry parse(String text) {
        return switch (text) {
            case "standard" -> new Standard();
            case "at browser close" -> new AtBrowserClose();
            default -> text.startsWith("P") ? new In(Duration.parse(text)) : new At(Instant.parse(text));
        };
    }
}
