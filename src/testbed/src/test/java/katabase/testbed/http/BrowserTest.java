package katabase.testbed.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import katabase.testbed.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class BrowserTest {

    private final Http http = new Http();
    private final MovableClock clock = MovableClock.at(Instant.parse("2031-05-04T12:00:00Z"));

    @AfterEach
    void close() {
        http.close();
    }

    @Test
    void keepsEachCookieOfAnAnswerAndSendsThemBack() {
        Browser browser = browser(request -> request.path().equals("/login")
                ? Response.of(200).setCookie("sid=1; Path=/; Max-Age=60").setCookie("theme=dark; Path=/")
                : seen(request));

        assertThat(browser.get("/").send().text()).isEqualTo("GET none");
        assertThat(browser.post("/login").json("{}").setCookies())
                .containsExactly("sid=1; Path=/; Max-Age=60", "theme=dark; Path=/");
        assertThat(browser.get("/cart?page=2").send().text()).isEqualTo("GET sid=1; theme=dark");

        clock.advance(Duration.ofMinutes(1));
        assertThat(browser.call("DELETE", "/").send().text()).isEqualTo("DELETE theme=dark");

        browser.restart();
        assertThat(browser.get("/").send().text()).isEqualTo("GET none");
    }

    @Test
    void quotesStayAsTheyAre() {
        Browser browser = browser(BrowserTest::seen);
        browser.plant("sid=\"1\"; Path=/; Max-Age=60");

        assertThat(browser.get("/").send().text()).isEqualTo("GET sid=\"1\"");
    }

    @Test
    void eachBrowserHasItsOwnCookies() {
        Api api = http.serve(request -> Response.of(204).setCookie("sid=1; Path=/"));
        Browser browser = api.browser(clock);
        browser.get("/").send();

        assertThat(browser.cookies()).hasSize(1);
        assertThat(api.browser(clock).cookies()).isEmpty();
    }

    @Test
    void takesItsCookiesAlongToAnotherServer() {
        Browser browser = browser(BrowserTest::seen);
        Browser elsewhere = browser.at(http.serve(request -> Response.of(204).setCookie("sid=2; Path=/")));
        browser.plant("sid=1; Path=/");

        elsewhere.get("/").send();

        assertThat(browser.get("/").send().text()).isEqualTo("GET sid=2");
        assertThat(elsewhere.cookie("sid").map(Cookie::value)).contains("2");
    }

    @Test
    void httpsIsToldByAHeaderAndGetsTheSecureCookies() {
        Browser plain = browser(request -> Response.of(200)
                .setCookie("__Host-sid=1; Secure; Path=/")
                .text(request.header("X-Forwarded-Proto").orElse("none") + " "
                        + request.header("Cookie").orElse("none")));
        assertThat(plain.get("/").send().text()).isEqualTo("none none");
        assertThat(plain.cookies()).isEmpty();

        Browser secure = plain.overHttps();

        assertThat(secure.get("/").send().text()).isEqualTo("https none");
        assertThat(secure.get("/").send().text()).isEqualTo("https __Host-sid=1");
        assertThat(plain.get("/").send().text()).isEqualTo("none none");
        assertThat(plain.cookie("__Host-sid")).isEmpty();
        assertThat(plain.cookies()).hasSize(1);
    }

    @Test
    void scriptsDoNotSeeHttpOnly() {
        Browser browser = browser(BrowserTest::seen);
        browser.plant("sid=1; Path=/; HttpOnly");
        browser.plant("theme=dark; Path=/");
        browser.plant("page=2; Path=/plants");

        assertThat(browser.documentCookie("/")).isEqualTo("theme=dark");
        assertThat(browser.documentCookie("/plants")).isEqualTo("page=2; theme=dark");
    }

    @Test
    void staysWhereItIsUnlessItIsAskedToFollow() {
        Browser browser = browser(request -> request.path().equals("/orders")
                ? Response.of(303).header("Location", "/orders/42?new=1").setCookie("flash=1; Path=/")
                : seen(request));

        assertThat(browser.post("/orders").json("{}").status()).isEqualTo(303);

        Received followed = browser.followingRedirects().post("/orders").json("{}");
        assertThat(followed.status()).isEqualTo(200);
        assertThat(followed.text()).isEqualTo("GET flash=1");
    }

    @Test
    void onlyPermanentAndTemporaryRedirectRepeatTheRequest() {
        Browser browser = browser(request -> request.path().startsWith("/from/")
                        ? Response.of(Integer.parseInt(request.path().substring(6)))
                                .header("Location", "../to")
                        : Response.of(200).text(request.method() + " " + request.path() + " " + request.text()))
                .overHttps()
                .followingRedirects();

        for (int status : new int[] {301, 302, 303}) {
            assertThat(browser.post("/from/" + status).json("{}").text()).isEqualTo("GET /to ");
        }
        for (int status : new int[] {307, 308}) {
            assertThat(browser.post("/from/" + status).json("{}").text()).isEqualTo("POST /to {}");
        }
    }

    @Test
    void redirectToHttpsKeepsToLoopback() {
        Browser browser = browser(request -> request.path().equals("/")
                ? Response.of(302)
                        .header("Location", "https://" + request.header("Host").orElse("") + "/cart")
                : seen(request));

        assertThat(browser.overHttps().followingRedirects().get("/").send().text())
                .isEqualTo("GET none");
    }

    @Test
    void neitherFollowsInCirclesNorToOtherSites() {
        Browser circle = browser(request -> Response.of(302).header("Location", "/"));
        Browser away = browser(request -> Response.of(302).header("Location", "http://example.org/"));

        assertThatIllegalStateException()
                .isThrownBy(() -> circle.followingRedirects().get("/").send())
                .withMessage("the server has redirected more than 20 times");
        assertThatIllegalStateException()
                .isThrownBy(() -> away.followingRedirects().get("/").send())
                .withMessage("the server redirects to another one: http://example.org/");
    }

    @Test
    void formIsSentAsAForm() {
        Browser browser = browser(
                request -> Response.of(200).text(request.header("Content-Type").orElse("none") + " " + request.text()));

        assertThat(browser.post("/login").form("email=ada%40example.org").text())
                .isEqualTo("application/x-www-form-urlencoded email=ada%40example.org");
    }

    private Browser browser(Handler handler) {
        return http.serve(handler).browser(clock);
    }

    private static Response seen(Request request) {
        return Response.of(200)
                .text(request.method() + " " + request.header("Cookie").orElse("none"));
    }
}
