package katabase.testbed.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SetCookieTest {

    @Test
    void nameValueAndAttributesInAnyOrderAndCase() {
        SetCookie cookie = SetCookie.parse(" sid = a=b ;secure; PATH = /shop;Max-Age=1;max-age=60")
                .orElseThrow();

        assertThat(cookie.name()).isEqualTo("sid");
        assertThat(cookie.value()).isEqualTo("a=b");
        assertThat(cookie.has("Secure")).isTrue();
        assertThat(cookie.attribute("secure")).contains("");
        assertThat(cookie.attribute("Path")).contains("/shop");
        assertThat(cookie.attribute("Max-Age")).contains("60");
        assertThat(cookie.has("HttpOnly")).isFalse();
        assertThat(cookie.attribute("HttpOnly")).isEmpty();
    }

    @Test
    void cookieMayHaveNoNameOrNoValue() {
        assertThat(SetCookie.parse("alone"))
                .hasValueSatisfying(cookie -> assertThat(cookie.name()).isEmpty());
        assertThat(SetCookie.parse("sid="))
                .hasValueSatisfying(cookie -> assertThat(cookie.value()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "=", " ; Path=/", "sid=a\0b", "sid=a\nb", "sid=a; Path=/\u007f"})
    void whatBrowsersIgnore(String header) {
        assertThat(SetCookie.parse(header)).isEmpty();
    }

    @Test
    void nameAndValueHave4096BytesAtMost() {
        assertThat(SetCookie.parse("sid=" + "a".repeat(4093) + "; Path=/")).isPresent();
        assertThat(SetCookie.parse("sid=" + "a".repeat(4094))).isEmpty();
        assertThat(SetCookie.parse("sid=" + "ä".repeat(2047))).isEmpty();
    }

    @Test
    void attributeOfMoreThan1024IsAsIfItWereNotThere() {
        SetCookie cookie = SetCookie.parse("sid=1; Path=/" + "a".repeat(1024)).orElseThrow();

        assertThat(cookie.has("Path")).isFalse();
    }
}
