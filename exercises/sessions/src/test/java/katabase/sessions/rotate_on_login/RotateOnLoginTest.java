package katabase.sessions.rotate_on_login;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import katabase.kata.Level;
import katabase.sessions.Json;
import katabase.sessions.RequestCookies;
import katabase.sessions.Session;
import katabase.testbed.Chance;
import katabase.testbed.Kata;
import katabase.testbed.MovableClock;
import katabase.testbed.database.Database;
import katabase.testbed.http.Api;
import katabase.testbed.http.Browser;
import katabase.testbed.http.Cookie;
import katabase.testbed.http.Http;
import katabase.testbed.http.Received;
import katabase.testbed.http.Request;
import katabase.testbed.http.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Kata(
        number = 6,
        title = "The ticket somebody else bought",
        level = Level.MID,
        minutes = 30,
        concepts = {"session-fixation-rotation", "login-as-other-user-flushes", "session-id-strength"},
        start = Login.class)
final class RotateOnLoginTest {

    private Database database;
    private Chance chance;
    private MovableClock clock;
    private Login login;
    private Api shop;

    /** One number that comes back from JSON as an Integer, one as a Long; whose is which is left to chance. */
    private long ada;

    private long bo;

    @BeforeEach
    void open(Database database, DataSource dataSource, Http http, Chance chance) {
        this.database = database;
        this.chance = chance;
        this.clock = MovableClock.somewhen(chance);
        this.login = new Login(dataSource);
        this.shop = http.serve(this::answer);
        long small = chance.number(1_000L, 99_999L);
        long big = chance.number(3_000_000_000L, 9_000_000_000L);
        boolean adaIsOld = chance.coin();
        this.ada = adaIsOld ? small : big;
        this.bo = adaIsOld ? big : small;
    }

    @Test
    @Order(1)
    @DisplayName("after the login the browser is logged in and has all that was in its session, if it had one")
    void everythingComesAlong() {
        Browser browser = shop.browser(clock);
        Map<String, Object> cart = fill(browser);
        Received welcome = logIn(browser, ada);
        Map<String, Object> session = session(browser);
        assertThat(session.keySet())
                .withFailMessage(
                        "before the login the session held %s, afterwards it holds %s: the cart was lost at login,"
                                + " which is at the checkout",
                        cart, session)
                .containsAll(cart.keySet());
        requireSession(with(cart, ada), browser, "a visitor has filled a cart and logged in as customer " + ada);
        assertThat(Json.read(welcome.text()))
                .withFailMessage(
                        "the page right after the login shows the session that you returned, with %s, and stored is %s",
                        welcome.text(), with(cart, ada))
                .isEqualTo(with(cart, ada));

        Browser direct = shop.browser(clock);
        logIn(direct, bo);
        requireSession(with(Map.of(), bo), direct, "a visitor without a session has logged in as customer " + bo);
    }

    @Test
    @Order(2)
    @DisplayName("the id is a new one and the old one is dead: whoever has planted it stays a stranger")
    void plantedIdIsDead() {
        Browser mallory = shop.browser(clock);
        fill(mallory);
        String planted = id(mallory);
        Browser victim = shop.browser(clock);
        victim.plant("sid=" + planted + "; Path=/");
        fill(victim);
        Map<String, Object> before = session(victim);
        logIn(victim, ada);

        Map<String, Object> seen = session(mallory);
        String story = "Mallory had a session, and has planted its cookie in Ada's browser; Ada has filled a cart and"
                + " logged in; Mallory reloads his page with the old cookie";
        assertThat(seen)
                .withFailMessage(
                        "%s, and sees %s. This is session fixation: the attacker's cookie is now logged in. A ticket"
                                + " that is worth more than before has to be a new one",
                        story, seen)
                .doesNotContainKey(Login.CUSTOMER);
        assertThat(seen)
                .withFailMessage(
                        "%s, and sees %s: the old id still opens the session. The old row has to go when the new one"
                                + " comes",
                        story, seen)
                .isEmpty();
        assertThat(id(victim))
                .withFailMessage("after the login Ada's browser still has the id that Mallory knows, %s", planted)
                .isNotEqualTo(planted);
        requireSession(with(before, ada), victim, "Ada has logged in, and should have a session of her own");
        requireOneRow("one visitor has logged in");
    }

    @Test
    @Order(3)
    @DisplayName("a second login of the same customer: again a new id, the same data, and the old id is dead")
    void secondLoginRotatesAgain() {
        for (long customer : new long[] {ada, bo}) {
            database.execute("delete from web_session");
            Browser browser = shop.browser(clock);
            fill(browser);
            logIn(browser, customer);
            fill(browser);
            Map<String, Object> before = session(browser);
            String old = id(browser);
            logIn(browser, customer);

            String story = "customer " + customer + " was logged in, filled a cart and logged in once more";
            requireSession(
                    before,
                    browser,
                    story + ", and it is the same customer, also if JSON gives the number back as another class (an"
                            + " Integer never equals a Long)");
            requireDead(old, browser, story);
            requireOneRow(story);
        }
    }

    @Test
    @Order(4)
    @DisplayName("another customer logs in on a living session: nothing of it is kept, and the old id is dead")
    void otherCustomerStartsEmpty() {
        Browser browser = shop.browser(clock);
        fill(browser);
        logIn(browser, ada);
        Map<String, Object> adas = fill(browser);
        String old = id(browser);
        logIn(browser, bo);

        Map<String, Object> seen = session(browser);
        String story = "Ada was logged in at the family's computer, and has not logged out; Bo has logged in there";
        assertThat(seen.keySet())
                .withFailMessage(
                        "%s, and Bo sees Ada's delivery address and cart: %s. Before the login, %s was in the session",
                        story, seen, adas)
                .doesNotContainAnyElementsOf(adas.keySet());
        requireSession(with(Map.of(), bo), browser, story);
        requireDead(old, browser, story);
        requireOneRow(story);
    }

    @Test
    @Order(5)
    @DisplayName("a write of the rotation fails: the old session is there, unchanged, under the old id and no other")
    void failureLeavesTheOldSession() {
        for (String write : List.of("insert", "update", "delete")) {
            database.execute("delete from web_session");
            Browser browser = shop.browser(clock);
            Map<String, Object> cart = fill(browser);
            String old = id(browser);
            failing(write);
            Received answer = attempt(browser, ada);
            working();

            if (answer.status() == 200) {
                String story = "the database would have failed at each " + write.toUpperCase(Locale.ROOT)
                        + " of web_session, which your login does not need, and it went through";
                requireSession(with(cart, ada), browser, story);
                requireOneRow(story);
            } else {
                requireUnchanged(old, cart, browser, write.toUpperCase(Locale.ROOT), answer);
            }
        }
    }

    private void requireUnchanged(
            String old, Map<String, Object> cart, Browser browser, String write, Received answer) {
        String story = "the database failed at your " + write
                + " of web_session in the middle of a login, whose answer was " + answer.status();
        long rows = rows();
        assertThat(rows)
                .withFailMessage(
                        "%s, and %s. All writes belong into one transaction: auto-commit is a transaction for each",
                        story,
                        rows == 0
                                ? "the visitor has no session any more, neither the old one nor a new one: the cart is"
                                        + " lost"
                                : "there are " + rows + " sessions now: one is logged in, and the other one still opens"
                                        + " under the old id")
                .isEqualTo(1);
        assertThat(stored(old).map(Session::data))
                .withFailMessage(
                        "%s, and under the old id there should be %s as before, and there is %s",
                        story, cart, stored(old).map(Session::data))
                .contains(cart);
        requireSession(cart, browser, story);
    }

    private Response answer(Request request) throws SQLException {
        Session session =
                RequestCookies.named("sid", request).flatMap(this::stored).orElseGet(Session::fresh);
        if (request.path().equals("/login")) {
            long customer = Long.parseLong(request.text());
            Session loggedIn = login.succeed(session, new Customer(customer, "Customer " + customer));
            return page(loggedIn).setCookie(cookie(loggedIn.id().orElseThrow()));
        }
        if (request.method().equals("POST")) {
            Json.read(request.text()).forEach(session::put);
            return page(session).setCookie(cookie(save(session)));
        }
        return page(session);
    }

    private static Response page(Session session) {
        return Response.of(200).json(Json.write(session.data()));
    }

    private static String cookie(String id) {
        return "sid=" + id + "; Path=/; HttpOnly; SameSite=Lax";
    }

    private Optional<Session> stored(String id) {
        return database.row("select data::text from web_session where id = ?", id)
                .map(row -> Session.stored(id, Json.read((String) row.get("data"))));
    }

    private String save(Session session) {
        String id = session.id().orElseGet(SessionId::random);
        database.execute(
                "insert into web_session (id, data) values (?, ?::jsonb)"
                        + " on conflict (id) do update set data = excluded.data",
                id,
                Json.write(session.data()));
        return id;
    }

    /** Puts plants into the browser's cart, and an address beside it, all under new keys. */
    private Map<String, Object> fill(Browser browser) {
        Map<String, Object> cart = new LinkedHashMap<>();
        for (int count = chance.number(1, 4); count > 0; count--) {
            cart.put("plant " + chance.name(), chance.number(1, 20));
        }
        cart.put(
                "address " + chance.number(1, 999_999), Map.of("city", chance.word(), "lines", List.of(chance.name())));
        ok(browser.post("/cart").json(Json.write(cart)), "a cart was filled");
        return cart;
    }

    private static Received attempt(Browser browser, long customer) {
        return browser.post("/login").json(Long.toString(customer));
    }

    private static Received logIn(Browser browser, long customer) {
        return ok(attempt(browser, customer), "customer " + customer + " has logged in with the right password");
    }

    private static Map<String, Object> session(Browser browser) {
        return Json.read(
                ok(browser.get("/cart").send(), "the cart was asked for").text());
    }

    /** Compared as JSON: there is one kind of number. */
    private static void requireSession(Map<String, Object> expected, Browser browser, String story) {
        Map<String, Object> session = session(browser);
        assertThat(session)
                .withFailMessage("%s: expected %s, and the session holds %s", story, expected, session)
                .isEqualTo(expected);
    }

    private void requireDead(String old, Browser browser, String story) {
        assertThat(id(browser))
                .withFailMessage(
                        "%s, and the id is still the old one: each login makes the ticket a new one, since whoever"
                                + " knows the old one would be logged in with it",
                        story)
                .isNotEqualTo(old);
        assertThat(stored(old))
                .withFailMessage("%s, and the old id still opens a session", story)
                .isEmpty();
    }

    private void requireOneRow(String story) {
        assertThat(rows())
                .withFailMessage("%s, and web_session has %d rows instead of 1", story, rows())
                .isEqualTo(1);
    }

    private static Map<String, Object> with(Map<String, Object> data, long customer) {
        Map<String, Object> all = new LinkedHashMap<>(data);
        all.put(Login.CUSTOMER, customer);
        return Json.read(Json.write(all));
    }

    private static Received ok(Received received, String story) {
        assertThat(received.status())
                .withFailMessage("%s, and the answer was %s", story, received)
                .isEqualTo(200);
        return received;
    }

    private static String id(Browser browser) {
        return browser.cookie("sid")
                .map(Cookie::value)
                .orElseThrow(() -> new AssertionError("the browser has no cookie any more"));
    }

    private long rows() {
        return database.count("web_session", "true");
    }

    private void failing(String write) {
        database.execute("create function disk_full() returns trigger language plpgsql as"
                + " $$ begin raise exception 'could not extend file' using errcode = '53100'; end $$");
        database.execute("create trigger disk_full before " + write
                + " on web_session for each row execute function disk_full()");
    }

    private void working() {
        database.execute("drop function disk_full() cascade");
    }
}
