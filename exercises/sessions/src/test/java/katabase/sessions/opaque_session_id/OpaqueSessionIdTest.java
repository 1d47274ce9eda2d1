package katabase.sessions.opaque_session_id;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import katabase.kata.Level;
import katabase.sessions.Json;
import katabase.sessions.RequestCookies;
import katabase.sessions.Session;
import katabase.testbed.Chance;
import katabase.testbed.Kata;
import katabase.testbed.MovableClock;
import katabase.testbed.choreography.Outcome;
import katabase.testbed.database.Database;
import katabase.testbed.http.Api;
import katabase.testbed.http.Browser;
import katabase.testbed.http.Cookie;
import katabase.testbed.http.Http;
import katabase.testbed.http.Received;
import katabase.testbed.http.Request;
import katabase.testbed.http.Response;
import katabase.testbed.statements.Recording;
import katabase.testbed.statements.StatementLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Kata(
        number = 1,
        title = "A cloakroom ticket for every visitor",
        level = Level.JUNIOR,
        minutes = 25,
        concepts = {
            "session-purpose-opaque-id",
            "session-id-strength",
            "unknown-session-id-is-not-adopted",
            "session-table-layout",
            "session-dictionary-api",
            "no-rows-for-empty-sessions"
        },
        start = SessionStore.class)
final class OpaqueSessionIdTest {

    private static final int IDS = 300;
    private static final int CRAWLERS = 100;

    /** 120 bits as Base64 look like 119.7 when a sample of 300 misses a character here and there. */
    private static final int BITS = 115;

    private Database database;
    private DataSource dataSource;
    private StatementLog statements;
    private Http http;
    private Chance chance;
    private MovableClock clock;
    private Api shop;

    @BeforeEach
    void open(Database database, DataSource dataSource, StatementLog statements, Http http, Chance chance) {
        this.database = database;
        this.dataSource = dataSource;
        this.statements = statements;
        this.http = http;
        this.chance = chance;
        this.clock = MovableClock.somewhen(chance);
        this.shop = server();
    }

    @Test
    @Order(1)
    @DisplayName("a browser finds what it has stored, at any server and after a restart; another browser does not")
    void visitorIsRemembered() {
        Browser ada = shop.browser(clock);
        Browser bo = shop.browser(clock);
        Map<String, Object> cart = cart();
        Map<String, Object> others = cart();
        fill(ada, cart);
        fill(bo, others);
        requireCart(cart, ada, "Ada has stored a cart, and asked for it in her next request");
        requireCart(others, bo, "Bo has stored another cart, and asked for it in his next request");
        requireCart(Map.of(), shop.browser(clock), "a visitor who comes for the first time has no cart");

        Browser elsewhere = ada.at(server());
        requireCart(
                cart,
                elsewhere,
                "Ada's next request went to another server, which was started later and works on the same database;"
                        + " what only one server has in its memory is lost with each restart, too");
        String plant = chance.name();
        fill(elsewhere, Map.of(plant, 7));
        cart.put(plant, 7);
        requireCart(cart, ada, "Ada has stored one plant more, at the other server, and come back");
        requireCart(others, bo, "Ada has stored one plant more, which is none of Bo's business");
    }

    @Test
    @Order(2)
    @DisplayName("the cookie tells nothing of what is stored, has always the same length, and opens nothing by itself")
    void cookieTellsNothing() {
        Browser ada = shop.browser(clock);
        String secret = "Allergic to " + chance.name();
        fill(ada, Map.of("note", secret));
        String cookie = cookie(ada);
        for (String readable : readings(cookie)) {
            assertThat(readable)
                    .withFailMessage(
                            "the visitor has stored \"%s\", and the cookie tells what the visitor stored: it reads"
                                    + " \"%s\". Whoever gets hold of it can read it, and its owner can change it; the"
                                    + " browser should have nothing but an id",
                            secret, shortened(readable))
                    .doesNotContain(secret);
        }
        List<Integer> lengths = new ArrayList<>();
        for (int size : new int[] {10, 2_000}) {
            Browser other = shop.browser(clock);
            fill(other, Map.of("note", "x".repeat(size)));
            lengths.add(cookie(other).length());
        }
        assertThat(lengths.get(1))
                .withFailMessage(
                        "for 10 characters the cookie has a length of %d, for 2,000 characters %d: the data have to be"
                                + " in it. A cookie travels with each request, and from 4,096 bytes on it is dropped"
                                + " without a word",
                        lengths.toArray())
                .isEqualTo(lengths.get(0));

        database.execute("delete from web_session");
        requireCart(
                Map.of(),
                ada,
                "all rows of web_session were deleted; what a cookie still opens then cannot be ended by the shop");
    }

    @Test
    @Order(3)
    @DisplayName("ids have at least 120 random bits: 300 of them differ, begin differently and do not ascend")
    void idsCannotBeGuessed() throws SQLException {
        SessionStore store = new SessionStore(dataSource);
        List<String> ids = new ArrayList<>();
        for (int count = 0; count < IDS; count++) {
            ids.add(store.create(Map.of("count", count)));
        }
        String sample = String.join(", ", ids.subList(0, 3));
        assertThat(ids)
                .withFailMessage("an id consists of letters, digits, - and _, and here are some of yours: %s", sample)
                .allMatch(id -> id.matches("[A-Za-z0-9_-]+"));
        assertThat(new HashSet<>(ids))
                .withFailMessage("of %d ids some are equal, so that two visitors share a cart: %s ...", IDS, sample)
                .hasSize(IDS);
        assertThat(ids.stream().map(id -> id.charAt(0)).distinct().count() > 1
                        && !ids.equals(ids.stream().sorted().toList()))
                .withFailMessage(
                        "ids can be guessed: they all begin alike, or ascend: %s ... Who has one ticket tries the"
                                + " next numbers and opens other people's carts; a clock or a counter has no place in"
                                + " an id",
                        sample)
                .isTrue();
        double bits = varyingBits(ids);
        assertThat(bits)
                .withFailMessage(
                        "in %d ids only about %.0f bits vary, and 120 at least should be random: %s ... With a short id"
                                + " it pays to try out",
                        IDS, bits, sample)
                .isGreaterThan(BITS);
    }

    @Test
    @Order(4)
    @DisplayName("100 crawlers that store nothing leave no row and get no cookie; a visitor has one row")
    void whoStoresNothingCostsNothing() {
        List<String> cookies = new ArrayList<>();
        for (int count = 0; count < CRAWLERS; count++) {
            Received page = ok(shop.browser(clock).get("/cart").send(), "a crawler asked for an empty cart");
            cookies.addAll(page.setCookies());
        }
        assertThat(rows())
                .withFailMessage(
                        "%d crawlers have looked at an empty cart, and created %d sessions: whoever calls often enough"
                                + " fills your table (CVE-2015-5963). Create the row when there is something to store",
                        CRAWLERS, rows())
                .isZero();
        assertThat(cookies)
                .withFailMessage(
                        "%d crawlers have looked at an empty cart, and %d were given a cookie, such as %s: with a"
                                + " cookie a page cannot be cached, and there is nothing to remember",
                        CRAWLERS, cookies.size(), shortened(cookies.toString()))
                .isEmpty();

        Browser ada = shop.browser(clock);
        fill(ada, cart());
        String first = cookie(ada);
        fill(ada, cart());
        Received page = ok(ada.get("/cart").send(), "Ada asked for her cart");
        assertThat(rows())
                .withFailMessage("one visitor has stored two carts, and web_session has %d rows instead of 1", rows())
                .isEqualTo(1);
        assertThat(page.setCookies())
                .withFailMessage(
                        "Ada has the cookie sid=%s, has stored more and looked at her cart, and the last answer sets"
                                + " %s: close should return her id after each page, the same one, so that the HTTP side"
                                + " could renew the cookie's Max-Age",
                        first, page.setCookies())
                .singleElement()
                .asString()
                .startsWith("sid=" + first + ";");
    }

    @Test
    @Order(5)
    @DisplayName("an id that is not in the table is not taken over: the session is empty, and gets a new id")
    void plantedIdIsNotAdopted() throws SQLException {
        String planted = new SessionStore(dataSource).create(Map.of("cart", "old"));
        database.execute("delete from web_session");
        for (String id : List.of(planted, "mallory" + chance.number(1, 999))) {
            Browser victim = shop.browser(clock);
            victim.plant("sid=" + id + "; Path=/");
            String situation = "somebody has planted sid=" + id + ", which is not in the table, in a visitor's browser";
            requireCart(Map.of(), victim, situation);
            Map<String, Object> cart = cart();
            fill(victim, cart);
            assertThat(cookie(victim))
                    .withFailMessage(
                            "%s; the visitor has filled a cart, and it is stored under that id: the visitor, or whoever"
                                    + " planted it, chose the session id himself. That is session fixation; only create"
                                    + " may choose",
                            situation)
                    .isNotEqualTo(id);
            requireCart(cart, victim, situation + "; the visitor has filled a cart and should have it");
            Browser mallory = shop.browser(clock);
            mallory.plant("sid=" + id + "; Path=/");
            requireCart(Map.of(), mallory, situation + ", and comes with the same cookie now to look into the cart");
        }
    }

    @Test
    @Order(6)
    @DisplayName("a cookie that cannot be an id is unknown: no exception and not a single statement")
    void garbageCostsNothing() throws Exception {
        Browser ada = shop.browser(clock);
        fill(ada, cart());
        String known = cookie(ada);
        Map<String, String> garbage = new LinkedHashMap<>();
        garbage.put("that is missing", null);
        garbage.put("that is empty", "");
        garbage.put("with 10,000 characters", "a".repeat(10_000));
        garbage.put("with quotation marks", "' or '1' = '1");
        garbage.put("with an id in quotation marks", "\"" + known + "\"");
        garbage.put("with a blank after an id", known + " ");
        garbage.put("with NUL, which PostgreSQL refuses in any text (22021)", known.substring(1) + "\0");
        SessionFilter filter = new SessionFilter(new SessionStore(dataSource));
        for (Map.Entry<String, String> each : garbage.entrySet()) {
            String what = "a cookie " + each.getKey();
            Recording<Outcome<Session>> opening =
                    statements.record(() -> Outcome.of(() -> filter.open(each.getValue())));
            Session session = opening.result()
                    .value(what + " should open a fresh session: it comes from the network, and a 500 is what an"
                            + " attacker likes to see");
            opening.statements()
                    .exactly(
                            0,
                            "opening a session for " + what,
                            "it cannot be one of your ids, which you know without asking the database");
            assertThat(session.isEmpty() && session.id().isEmpty())
                    .withFailMessage(
                            "%s opened the session %s with %s, and should open a fresh one",
                            what, session.id().orElse("without id"), session.data())
                    .isTrue();
        }
        String longest = "sid=" + "a".repeat(10_000);
        Received page = shop.get("/cart").header("Cookie", longest).send();
        assertThat(ok(page, "a cookie with 10,000 characters was sent").text())
                .withFailMessage("a cookie with 10,000 characters opened the cart %s", page)
                .isEqualTo("{}");
    }

    private Api server() {
        SessionFilter filter = new SessionFilter(new SessionStore(dataSource));
        return http.serve(request -> answer(filter, request));
    }

    private static Response answer(SessionFilter filter, Request request) throws SQLException {
        Session session = filter.open(RequestCookies.named("sid", request).orElse(null));
        if (request.method().equals("POST")) {
            Json.read(request.text()).forEach(session::put);
        }
        Response page = Response.of(200).json(Json.write(session.data()));
        return filter.close(session)
                .map(id -> page.setCookie("sid=" + id + "; Path=/; HttpOnly; SameSite=Lax"))
                .orElse(page);
    }

    /** Texts, numbers, truth, lists and maps: all that a session may hold. */
    private Map<String, Object> cart() {
        Map<String, Object> cart = new LinkedHashMap<>();
        cart.put(chance.name(), chance.number(1, 50));
        cart.put("note", "für \"Süd\", " + chance.name());
        cart.put("gift", chance.coin());
        cart.put("seen", List.of(chance.number(1, 99), chance.number(100, 999)));
        cart.put("address", Map.of("city", chance.word()));
        return cart;
    }

    private static void fill(Browser browser, Map<String, Object> cart) {
        ok(browser.post("/cart").json(Json.write(cart)), "a cart was stored");
    }

    private static void requireCart(Map<String, Object> expected, Browser browser, String situation) {
        Map<String, Object> cart =
                Json.read(ok(browser.get("/cart").send(), situation).text());
        assertThat(cart)
                .withFailMessage("%s: expected %s, and the session holds %s", situation, expected, cart)
                .isEqualTo(expected);
    }

    private static Received ok(Received received, String situation) {
        assertThat(received.status())
                .withFailMessage("%s, and the answer was %s", situation, received)
                .isEqualTo(200);
        return received;
    }

    private static String cookie(Browser browser) {
        return browser.cookie("sid")
                .map(Cookie::value)
                .orElseThrow(
                        () -> new AssertionError("something was stored, and the browser has no cookie for it: close"
                                + " returns the id, and browsers keep at most 4,096 bytes"));
    }

    private long rows() {
        return database.count("web_session", "true");
    }

    /** The cookie as it is, without its percent signs, and as Base64 of something. */
    private static List<String> readings(String cookie) {
        List<String> readings = new ArrayList<>(List.of(cookie));
        if (cookie.matches("(?:[^%]|%[0-9A-Fa-f]{2})*")) {
            readings.add(URLDecoder.decode(cookie, StandardCharsets.UTF_8));
        }
        String base64 = cookie.replace('-', '+').replace('_', '/').replaceAll("[^A-Za-z0-9+/]", "");
        String whole = base64.substring(0, base64.length() - (base64.length() % 4 == 1 ? 1 : 0));
        readings.add(new String(Base64.getDecoder().decode(whole), StandardCharsets.UTF_8));
        return readings;
    }

    /** How many bits vary, place by place: each counts as many as it takes to tell the characters seen there. */
    private static double varyingBits(List<String> ids) {
        int shortest = ids.stream().mapToInt(String::length).min().orElse(0);
        double bits = 0;
        for (int place = 0; place < shortest; place++) {
            int index = place;
            long different = ids.stream().map(id -> id.charAt(index)).distinct().count();
            bits += Math.log(different) / Math.log(2);
        }
        return bits;
    }

    private static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "...";
    }
}
