package katabase.testbed.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CookieDateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sun, 06 Nov 1994 08:49:37 GMT",
                "Sunday, 06-Nov-94 08:49:37 GMT",
                "Sun Nov  6 08:49:37 1994",
                "6 november 1994 8:49:37",
                "1994 08:49:37 06 NOV"
            })
    void formsThatBrowsersTake(String text) {
        // The last one names the year where the day would stand, which is why a day has one or two digits.
        assertThat(CookieDate.parse(text)).contains(Instant.parse("1994-11-06T08:49:37Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Thu, 01 Jan 70 00:00:00 GMT", "Thu, 01 Jan 1970 00:00:00 GMT"})
    void smallYearsFrom70AreOfTheTwentiethCentury(String text) {
        assertThat(CookieDate.parse(text)).contains(Instant.EPOCH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sun, 06 Nov 69 08:49:37 GMT", "Sun, 06 Nov 2069 08:49:37 GMT"})
    void andTheOthersOfOurs(String text) {
        assertThat(CookieDate.parse(text)).contains(Instant.parse("2069-11-06T08:49:37Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "tomorrow",
                "Sun, 06 Nov 1994",
                "Sun, 31 Feb 1994 08:49:37 GMT",
                "Sun, 06 Nov 1994 25:49:37 GMT",
                "Sun, 06 Nov 1600 08:49:37 GMT",
                "Sun, 06 Xyz 1994 08:49:37 GMT"
            })
    void whatIsNoDate(String text) {
        assertThat(CookieDate.parse(text)).isEmpty();
    }
}
