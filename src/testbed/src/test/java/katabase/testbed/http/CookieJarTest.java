package katabase.testbed.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import katabase.testbed.MovableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CookieJarTest {

    private static final String SHOP = "https://shop.example.org/";

    private final MovableClock clock = MovableClock.at(Instant.parse("2031-05-04T12:00:00Z"));
    private final CookieJar jar = new CookieJar(clock);

    @Test
    void cookieGoesBackToWhereItCameFrom() {
        set(SHOP, "sid=1");

        assertThat(sent(SHOP)).isEqualTo("sid=1");
        assertThat(sent("https://SHOP.example.org/plants?page=2")).isEqualTo("sid=1");
        assertThat(sent("https://other.example.org/")).isEmpty();
    }

    @Test
    void sameNameDomainAndPathReplaceAndKeepThePlace() {
        set(SHOP, "a=1");
        set(SHOP, "b=1");
        set(SHOP, "a=2");

        assertThat(sent(SHOP)).isEqualTo("a=2; b=1");
    }

    @Test
    void withoutPathItIsTheFolderOfTheRequest() {
        set(SHOP + "account/profile/logout", "sid=1");

        assertThat(sent(SHOP + "account/profile")).isEqualTo("sid=1");
        assertThat(sent(SHOP + "account/profile/")).isEqualTo("sid=1");
        assertThat(sent(SHOP + "account/profiles")).isEmpty();
        assertThat(sent(SHOP + "account")).isEmpty();
    }

    @Test
    void pathIsWhatThePathsBeginWith() {
        set(SHOP, "cart=1; Path=/cart");
        set(SHOP, "slash=1; Path=/cart/");
        set(SHOP + "deep/down", "odd=1; Path=odd");

        assertThat(sent(SHOP + "cart")).isEqualTo("cart=1");
        assertThat(sent(SHOP + "cart/7")).isEqualTo("slash=1; cart=1");
        assertThat(sent(SHOP + "cartoon")).isEmpty();
        assertThat(sent(SHOP + "deep/7")).isEqualTo("odd=1");
    }

    @Test
    void otherPathIsAnotherCookieAndLongerPathsComeFirst() {
        set(SHOP, "sid=wide; Path=/");
        set(SHOP, "sid=narrow; Path=/cart");

        assertThat(sent(SHOP + "cart")).isEqualTo("sid=narrow; sid=wide");

        set(SHOP, "sid=; Path=/cart; Max-Age=0");

        assertThat(sent(SHOP + "cart")).isEqualTo("sid=wide");
    }

    @Test
    void domainIsForSubdomainsToo() {
        set(SHOP, "all=1; Domain=.Example.org");

        assertThat(sent("https://example.org/")).isEqualTo("all=1");
        assertThat(sent("https://a.shop.example.org/")).isEqualTo("all=1");
        assertThat(sent("https://notexample.org/")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"other.org", "a.shop.example.org", "ample.org"})
    void domainOfOthersIsRefused(String domain) {
        set(SHOP, "sid=1; Domain=" + domain);

        assertThat(jar.all()).isEmpty();
    }

    @Test
    void numbersHaveNoSubdomains() {
        set("https://127.0.0.1/", "sid=1; Domain=0.0.1");

        assertThat(jar.all()).isEmpty();
    }

    @Test
    void maxAgeEndsItBySecond() {
        set(SHOP, "sid=1; Max-Age=60");
        clock.advance(Duration.ofSeconds(59));
        assertThat(sent(SHOP)).isEqualTo("sid=1");

        clock.advance(Duration.ofSeconds(1));

        assertThat(sent(SHOP)).isEmpty();
        assertThat(jar.all()).isEmpty();
    }

    @Test
    void expiresEndsItUnlessMaxAgeSaysOtherwise() {
        set(SHOP, "a=1; Expires=Sun, 04 May 2031 12:01:00 GMT");
        set(SHOP, "b=1; Max-Age=120; Expires=Sun, 04 May 2031 12:01:00 GMT");
        set(SHOP, "c=1; Max-Age=soon; Expires=Sun, 04 May 2031 12:01:00 GMT");
        clock.advance(Duration.ofMinutes(1));

        assertThat(sent(SHOP)).isEqualTo("b=1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Max-Age=0", "Max-Age=-1", "Expires=Thu, 01 Jan 1970 00:00:00 GMT"})
    void pastRemovesIt(String past) {
        set(SHOP, "sid=1; Max-Age=600");
        set(SHOP, "sid=gone; " + past);

        assertThat(jar.all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"99999999999999999999", "999999999"})
    void nothingIsKeptLongerThan400Days(String seconds) {
        set(SHOP, "sid=1; Max-Age=" + seconds);

        assertThat(jar.all().get(0).expiry()).contains(Instant.parse("2032-06-07T12:00:00Z"));
    }

    @Test
    void withoutMaxAgeAndExpiresItEndsWithTheBrowser() {
        set(SHOP, "a=1");
        set(SHOP, "b=1; Max-Age=60");
        set(SHOP, "c=1; Max-Age=soon");
        clock.advance(Duration.ofSeconds(30));
        assertThat(sent(SHOP)).isEqualTo("a=1; b=1; c=1");

        jar.endBrowserSession();

        assertThat(sent(SHOP)).isEqualTo("b=1");
    }

    @Test
    void secureIsForHttpsOnly() {
        set("http://shop.example.org/", "a=1; Secure");
        set(SHOP, "b=1; Secure");

        assertThat(sent(SHOP)).isEqualTo("b=1");
        assertThat(sent("http://shop.example.org/")).isEmpty();
    }

    @Test
    void withoutHttpsNothingHidesASecureCookie() {
        set(SHOP, "sid=1; Secure; Path=/cart");
        set("http://shop.example.org/", "sid=2; Path=/cart/7");
        set("http://example.org/", "sid=3; Path=/cart/7; Domain=example.org");
        set("http://shop.example.org/", "sid=4; Path=/");
        set("http://shop.example.org/", "other=5; Path=/cart");

        assertThat(sent(SHOP + "cart/7")).isEqualTo("sid=1; other=5; sid=4");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "__Host-sid=1; Secure; Path=/ | true",
                "__host-sid=1; secure; path=/ | true",
                "__Host-sid=1; Path=/ | false",
                "__Host-sid=1; Secure | false",
                "__Host-sid=1; Secure; Path=/cart | false",
                "__Host-sid=1; Secure; Path=/; Domain=shop.example.org | false",
                "__Secure-sid=1; Secure | true",
                "__Secure-sid=1 | false",
                "__Host-sid | false",
                "=__Secure-sid=1; Secure | false",
                "sid=1; SameSite=None | false",
                "sid=1; SameSite=none; Secure | true",
                "sid=1; SameSite=Lax | true"
            })
    void prefixesAndSameSiteDemandTheirAttributes(String header, boolean kept) {
        set(SHOP, header);

        assertThat(jar.all()).hasSize(kept ? 1 : 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"__Host-sid=; Max-Age=0", "__Host-sid=; Max-Age=0; Path=/", "__Host-sid=; Max-Age=0; Secure"})
    void removalObeysThePrefix(String removal) {
        set(SHOP, "__Host-sid=1; Secure; Path=/");
        set(SHOP, removal);
        assertThat(sent(SHOP)).isEqualTo("__Host-sid=1");

        set(SHOP, "__Host-sid=; Max-Age=0; Secure; Path=/");

        assertThat(jar.all()).isEmpty();
    }

    @Test
    void cookieReadsLikeItsHeader() {
        set(SHOP, "sid=1; path=/; SECURE; httponly");
        set(SHOP, "theme=dark; Path=/; Domain=example.org; Max-Age=60");

        assertThat(jar.all())
                .hasToString("[sid=1; Path=/; Secure; HttpOnly,"
                        + " theme=dark; Domain=example.org; Path=/; until 2031-05-04T12:01:00Z]");
    }

    private void set(String url, String header) {
        jar.store(Address.of(URI.create(url)), header);
    }

    private String sent(String url) {
        return jar.header(Address.of(URI.create(url))).orElse("");
    }
}
