package katabase.testbed.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads the dates of Expires, in any of the forms that browsers take (RFC 6265bis, 5.1.1). */
final class CookieDate {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern WORD = Pattern.compile("[^\\x09\\x20-\\x2f\\x3b-\\x40\\x5b-\\x60\\x7b-\\x7e]+");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2}):(\\d{1,2}):(\\d{1,2})(?!\\d).*");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?!\\d).*");
    private static final Pattern YEAR = Pattern.compile("(\\d{2,4})(?!\\d).*");

    private Optional<MatchResult> time = Optional.empty();
    private Optional<MatchResult> day = Optional.empty();
    private Optional<MatchResult> year = Optional.empty();
    private int month;

    private CookieDate() {}

    /** The instant that is meant; empty if it is no date. */
    static Optional<Instant> parse(String text) {
        CookieDate date = new CookieDate();
        WORD.matcher(text).results().map(MatchResult::group).forEach(date::take);
        return date.instant();
    }

    /** A word is the first of these that is still missing. */
    private void take(String word) {
        int named = word.length() < 3 ? 0 : MONTHS.indexOf(word.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
        if (time.isEmpty() && match(TIME, word).isPresent()) {
            time = match(TIME, word);
        } else if (day.isEmpty() && match(DAY, word).isPresent()) {
            day = match(DAY, word);
        } else if (month == 0 && named > 0) {
            month = named;
        } else if (year.isEmpty()) {
            year = match(YEAR, word);
        }
    }

    private static Optional<MatchResult> match(Pattern pattern, String word) {
        return pattern.matcher(word).results().findFirst().filter(match -> match.start() == 0);
    }

    private Optional<Instant> instant() {
        if (time.isEmpty() || day.isEmpty() || month == 0 || year.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDateTime.of(
                                    fullYear(number(year.get(), 1)),
                                    month,
                                    number(day.get(), 1),
                                    number(time.get(), 1),
                                    number(time.get(), 2),
                                    number(time.get(), 3))
                            .toInstant(ZoneOffset.UTC))
                    .filter(instant -> fullYear(number(year.get(), 1)) >= 1601);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private static int fullYear(int written) {
        if (written >= 100) {
            return written;
        }
        return written < 70 ? 2000 + written : 1900 + written;
    }
}
