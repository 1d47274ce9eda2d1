package katabase.journal;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;

/** Reads moments as {@link Instant#toString} writes them; a long journal has many, and the general parser is slow. */
final class InstantText {

    private static final int WHOLE_SECONDS = "2026-11-20T12:00:00Z".length();
    private static final int NANO_DIGITS = 9;

    private InstantText() {}

    /**
     * The moment.
     *
     * @throws DateTimeException if the text is none
     */
    static Instant parse(String text) {
        return isUsual(text) ? usual(text) : Instant.parse(text);
    }

    private static boolean isUsual(String text) {
        int length = text.length();
        if (length < WHOLE_SECONDS || length > WHOLE_SECONDS + 1 + NANO_DIGITS || length == WHOLE_SECONDS + 1) {
            return false;
        }
        for (int index = 0; index < length - 1; index++) {
            char expected = index < WHOLE_SECONDS ? "dddd-dd-ddTdd:dd:dd.".charAt(index) : 'd';
            char found = text.charAt(index);
            if (expected == 'd' ? found < '0' || found > '9' : found != expected) {
                return false;
            }
        }
        return text.charAt(length - 1) == 'Z';
    }

    private static Instant usual(String text) {
        int hour = number(text, 11, 13);
        int minute = number(text, 14, 16);
        int second = number(text, 17, 19);
        if (hour > 23 || minute > 59 || second > 59) {
            return Instant.parse(text);
        }
        long day = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10))
                .toEpochDay();
        int nanos = 0;
        int end = text.length() - 1;
        for (int digit = 0; digit < NANO_DIGITS; digit++) {
            int index = WHOLE_SECONDS + digit;
            nanos = nanos * 10 + (index < end ? text.charAt(index) - '0' : 0);
        }
        return Instant.ofEpochSecond(day * 86_400 + hour * 3600 + minute * 60 + second, nanos);
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int index = from; index < to; index++) {
            number = number * 10 + text.charAt(index) - '0';
        }
        return number;
    }
}
