package katabase.sessions.cookie_attributes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import katabase.kata.Level;
import katabase.sessions.RequestCookies;
import katabase.testbed.Chance;
import katabase.testbed.Kata;
import katabase.testbed.MovableClock;
import katabase.testbed.database.Database;
import katabase.testbed.http.Browser;
import katabase.testbed.http.Http;
import katabase.testbed.http.Received;
import katabase.testbed.http.Request;
import katabase.testbed.http.Response;
import katabase.testbed.http.SetCookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Kata(
        number = 2,
        title = "The label on the ticket",
        level = Level.JUNIOR,
        minutes = 20,
        concepts = {
            "session-cookie-flags",
            "set-cookie-attributes",
            "cookie-domain-and-path",
            "cookie-name-and-prefix",
            "delete-cookie",
            "browser-length-sessions"
        },
        start = CookieWriter.class)
final class CookieAttributesTest {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static final String LOGIN = "/account/profile/login";
    private static final String LOGOUT = "/account/profile/logout";

    private final CookieWriter writer = new CookieWriter();

    private Database database;
    private Chance chance;
    private MovableClock clock;
    private Duration lifetime;
    private Browser http;
    private Browser https;

    @BeforeEach
    void open(Database database, Http servers, Chance chance) {
        this.database = database;
        this.chance = chance;
        this.clock = MovableClock.somewhen(chance);
        this.lifetime = Duration.ofSeconds(chance.number(100_000, 2_000_000));
        this.http = servers.serve(this::answer).browser(clock);
        this.https = servers.serve(this::answer).browser(clock).overHttps();
    }

    @Test
    @Order(1)
    @DisplayName("the cookie has HttpOnly, SameSite=Lax and Path=/, and no Domain")
    void labelSaysWhoAndWhere() {
        Received login = logIn(https, null);
        SetCookie cookie = cookieOf(login);
        String id = database.value(String.class, "select id from web_session");
        assertThat(cookie.value())
                .withFailMessage("the id is %s, and the cookie's value is %s", id, cookie.value())
                .isEqualTo(id);
        assertThat(cookie.has("HttpOnly"))
                .withFailMessage(
                        "without HttpOnly a script in the page reads the id, and one injected comment is enough to"
                                + " send it away: %s",
                        login.setCookies())
                .isTrue();
        assertThat(cookie.attribute("SameSite"))
                .withFailMessage(
                        "expected SameSite=Lax, so that other sites cannot make the browser send the id with a POST:"
                                + " %s",
                        login.setCookies())
                .hasValueSatisfying(value -> assertThat(value).isEqualToIgnoringCase("Lax"));
        assertThat(cookie.attribute("Path"))
                .withFailMessage(
                        "expected Path=/. Without it the path is that of the login, /account/profile, and all other"
                                + " pages are anonymous: %s",
                        login.setCookies())
                .contains("/");
        assertThat(cookie.attribute("Domain").filter(domain -> !domain.isEmpty()))
                .withFailMessage("with Domain every subdomain gets the id and may set it: %s", login.setCookies())
                .isEmpty();
        assertThat(https.documentCookie("/"))
                .withFailMessage("a script reads document.cookie, and gets %s", https.documentCookie("/"))
                .isEmpty();
    }

    @Test
    @Order(2)
    @DisplayName("over https it is __Host-sid with Secure, never sent over http; over http it is sid, and login works")
    void nameAndSecureDependOnTheScheme() {
        Received login = logIn(https, lifetime);
        SetCookie secure = cookieOf(login);
        assertThat(secure.name())
                .withFailMessage(
                        "over https the cookie is called __Host-sid, for which a browser takes no subdomain's word: %s",
                        login.setCookies())
                .isEqualTo("__Host-sid");
        assertThat(secure.has("Secure"))
                .withFailMessage(
                        "without Secure the cookie is not kept under a name with __Host-, and under any other it is"
                                + " sent in clear over http as well: %s",
                        login.setCookies())
                .isTrue();
        requireLoggedIn(https, "after a login over https");

        Received plain = logIn(http, lifetime);
        SetCookie cookie = cookieOf(plain);
        assertThat(cookie.has("Secure"))
                .withFailMessage(
                        "over http the browser dropped the Secure cookie without a word, and the login seems to fail"
                                + " silently: %s",
                        plain.setCookies())
                .isFalse();
        assertThat(cookie.name())
                .withFailMessage("over http the cookie is called sid: %s", plain.setCookies())
                .isEqualTo("sid");
        requireLoggedIn(http, "after a login over http");
    }

    @Test
    @Order(3)
    @DisplayName("a lifetime is Max-Age in seconds: a restart of the browser does not end it, the last second does")
    void lifetimeIsInSeconds() {
        Received login = logIn(https, lifetime);
        assertThat(cookieOf(login).attribute("Max-Age"))
                .withFailMessage(
                        "the cookie should be kept for %s, that is Max-Age=%d, in seconds: %s",
                        lifetime, lifetime.toSeconds(), login.setCookies())
                .contains(Long.toString(lifetime.toSeconds()));
        https.restart();
        clock.advance(lifetime.minusSeconds(1));
        requireLoggedIn(https, "a second before Max-Age is over, and after a restart of the browser");
        clock.advance(Duration.ofSeconds(1));
        requireAnonymous(https, "when Max-Age is over");
    }

    @Test
    @Order(4)
    @DisplayName(
            "without a lifetime: no Max-Age, no Expires; it is there in the next request and ends with the browser")
    void browserSession() {
        Received login = logIn(https, null);
        SetCookie cookie = cookieOf(login);
        assertThat(cookie.attribute("Max-Age"))
                .withFailMessage(
                        "for as long as the browser is open there must be no Max-Age at all, which is not the same as"
                                + " 0: Max-Age=0 deletes the cookie, and the login is lost at once: %s",
                        login.setCookies())
                .isEmpty();
        assertThat(cookie.has("Expires"))
                .withFailMessage("with Expires a cookie outlives the browser, or is deleted: %s", login.setCookies())
                .isFalse();
        clock.advance(Duration.ofHours(3));
        requireLoggedIn(https, "after a login without a lifetime, in the next request");
        https.restart();
        requireAnonymous(https, "after a login without a lifetime and a restart of the browser");
    }

    @Test
    @Order(5)
    @DisplayName("logout at /account/profile/logout removes the cookie over http, for the path / as well")
    void logoutRemovesTheCookie() {
        for (Duration each : new Duration[] {null, lifetime}) {
            logIn(http, each);
            requireLoggedIn(http, "after a login over http");
            requireRemoved(
                    http,
                    "a cookie is known by name, domain and path, and a removal at another path is about another cookie;"
                            + " without Path it is /account/profile, the folder of the logout. The cookie with Path=/"
                            + " is still there after logout");
        }
    }

    @Test
    @Order(6)
    @DisplayName("logout over https removes __Host-sid: the removal obeys the prefix as well")
    void removalObeysThePrefix() {
        for (Duration each : new Duration[] {null, lifetime}) {
            logIn(https, each);
            requireLoggedIn(https, "after a login over https");
            requireRemoved(
                    https,
                    "a Set-Cookie for __Host- without Secure, without Path=/ or with Domain is no exception when it"
                            + " removes: the browser ignored the removal, and has the cookie still");
        }
    }

    private void requireRemoved(Browser browser, String mistake) {
        Received logout = browser.post(LOGOUT).send();
        assertThat(logout.status())
                .withFailMessage("POST %s was answered with %s", LOGOUT, logout)
                .isEqualTo(200);
        assertThat(browser.cookies())
                .withFailMessage(
                        "after POST %s with Set-Cookie: %s the browser still keeps %s: %s. Whoever sits down at this"
                                + " computer next shows the old ticket",
                        LOGOUT, logout.setCookies(), browser.cookies(), mistake)
                .isEmpty();
        requireAnonymous(browser, "after the logout");
    }

    private static void requireLoggedIn(Browser browser, String situation) {
        for (String path : new String[] {"/", "/account/profile", "/plants/7"}) {
            requireWelcome("Welcome back", browser, path, situation);
        }
    }

    private static void requireAnonymous(Browser browser, String situation) {
        requireWelcome("Who are you?", browser, "/", situation);
    }

    private static void requireWelcome(String expected, Browser browser, String path, String situation) {
        Received page = browser.get(path).send();
        assertThat(page.text())
                .withFailMessage(
                        "%s, the page %s should say \"%s\", and says \"%s\"; the browser keeps %s",
                        situation, path, expected, page.text(), browser.cookies())
                .isEqualTo(expected);
    }

    private static Received logIn(Browser browser, Duration lifetime) {
        Received login = browser.post(LOGIN).form(lifetime == null ? "" : "remember=" + lifetime.toSeconds());
        assertThat(login.status())
                .withFailMessage("POST %s was answered with %s", LOGIN, login)
                .isEqualTo(200);
        return login;
    }

    private static SetCookie cookieOf(Received received) {
        Optional<SetCookie> cookie = SetCookie.parse(received.setCookies().get(0));
        return cookie.orElseThrow(
                () -> new AssertionError("no browser takes this for a cookie: " + received.setCookies()));
    }

    private Response answer(Request request) {
        boolean overHttps =
                request.header("X-Forwarded-Proto").filter("https"::equals).isPresent();
        String id =
                RequestCookies.named(overHttps ? "__Host-sid" : "sid", request).orElse("");
        return switch (request.path()) {
            case LOGIN -> Response.of(200).setCookie(writer.issue(stored(), lifetime(request), overHttps));
            case LOGOUT -> {
                database.execute("delete from web_session where id = ?", id);
                yield Response.of(200).setCookie(writer.remove(overHttps));
            }
            default ->
                Response.of(200)
                        .text(database.count("web_session", "id = ?", id) > 0 ? "Welcome back" : "Who are you?");
        };
    }

    private static Duration lifetime(Request request) {
        String form = request.text();
        return form.isEmpty() ? null : Duration.ofSeconds(Long.parseLong(form.substring("remember=".length())));
    }

    /** A new session of Ada's. */
    private String stored() {
        StringBuilder id = new StringBuilder();
        while (id.length() < 22) {
            id.append(ALPHABET.charAt(chance.number(0, ALPHABET.length() - 1)));
        }
        database.execute("insert into web_session (id, data) values (?, '{\"customer\": 1}')", id.toString());
        return id.toString();
    }
}
