package katabase.sessions.expiry_by_the_clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import katabase.kata.Level;
import katabase.sessions.Session;
import katabase.testbed.Chance;
import katabase.testbed.Kata;
import katabase.testbed.MovableClock;
import katabase.testbed.choreography.Outcome;
import katabase.testbed.database.Database;
import katabase.testbed.http.Browser;
import katabase.testbed.http.Http;
import katabase.testbed.http.Request;
import katabase.testbed.http.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Kata(
        number = 4,
        title = "Thirty minutes, twelve hours",
        level = Level.MID,
        minutes = 30,
        concepts = {
            "session-cookie-age",
            "idle-versus-absolute-timeout",
            "set-expiry",
            "browser-length-sessions",
            "expiry-checked-on-load"
        },
        start = ExpiringSessions.class)
final class ExpiryByTheClockTest {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration STANDARD = Duration.ofMinutes(30);
    private static final Duration LONGEST = Duration.ofHours(12);

    private Database database;
    private Chance chance;
    private MovableClock clock;
    private ExpiringSessions fern;
    private ExpiringSessions moss;

    @BeforeEach
    void open(Database database, DataSource dataSource, Chance chance) {
        this.database = database;
        this.chance = chance;
        this.clock = MovableClock.somewhen(chance);
        this.fern = new ExpiringSessions(dataSource, clock);
        this.moss = new ExpiringSessions(dataSource, clock);
    }

    @Test
    @Order(1)
    @DisplayName("thirty minutes after the save no node loads it any more, although the row is still there")
    void endsByTheClock() {
        Visit visit = begun();
        Visit other = begun();
        String unknown = UUID.randomUUID().toString();
        assertThat(load(moss, unknown))
                .withFailMessage("nobody has saved a session %s, and load gave one", unknown)
                .isEmpty();

        clock.advance(STANDARD.minus(SECOND));
        requireAlive(visit, "the session was saved 29 minutes and 59 seconds ago");
        clock.advance(SECOND.multipliedBy(2));
        requireOver(other, "the session was saved 30 minutes and a second ago, and not loaded since");
        assertThat(fern.maxAge(begun()))
                .withFailMessage("a session was saved just now, which is good for 30 minutes: maxAge should be 1800")
                .hasValue(STANDARD.toSeconds());
    }

    @Test
    @Order(2)
    @DisplayName("each save counts the thirty minutes anew, a load does not")
    void savingSlides() {
        Visit read = begun();
        clock.advance(minutes(29));
        requireAlive(read, "the session was saved 29 minutes ago");
        clock.advance(minutes(2));
        requireOver(
                read,
                "the session was saved 31 minutes ago, and loaded 2 minutes ago. To read is no activity: every picture"
                        + " that asks who is there would keep the session alive, with one write for each of them");

        Visit saved = begun();
        clock.advance(minutes(29));
        Visit again = requireAlive(saved, "the session was saved 29 minutes ago");
        again.session().put("cart", chance.number(1, 99));
        save(moss, again);
        requireEndsAfter(STANDARD, again, "the session was saved at minute 0, and at minute 29 by the other node");
    }

    @Test
    @Order(3)
    @DisplayName("until the browser is closed: no Max-Age, and at the server thirty minutes, as usual")
    void browserCloseIsNoTime(Http http) {
        Browser browser = http.serve(this::keep).browser(clock);
        browser.post("/standard").send();
        browser.restart();
        assertThat(browser.cookies())
                .withFailMessage("the session is good for 30 minutes, so that the cookie needs Max-Age to outlive the"
                        + " closing of the browser; it is gone")
                .hasSize(1);

        Visit visit = begins().ending(new Expiry.AtBrowserClose());
        save(fern, visit);
        OptionalLong maxAge = fern.maxAge(visit);
        assertThat(maxAge)
                .withFailMessage(
                        "the session should end when the browser is closed, and maxAge is %s. A cookie without Max-Age"
                                + " does that; Max-Age=0 tells the browser to forget it at once",
                        maxAge)
                .isEmpty();
        Browser closing = http.serve(this::keep).browser(clock);
        closing.post("/at%20browser%20close").send();
        assertThat(closing.get("/").send().status())
                .withFailMessage("the next request of the browser, which has not been closed, was not recognised")
                .isEqualTo(200);
        clock.advance(minutes(20));
        Visit again = requireAlive(
                visit,
                "the session was saved 20 minutes ago and ends when the browser is closed. The server never hears of"
                        + " that, and keeps it for 30 minutes");
        save(moss, again);
        OptionalLong renewed = moss.maxAge(again);
        assertThat(renewed)
                .withFailMessage(
                        "the session, which should end when the browser is closed, was loaded and saved by the other"
                                + " node, and its Max-Age is now %s: the setting has to be stored",
                        renewed)
                .isEmpty();
        requireEndsAfter(
                STANDARD,
                again,
                "the session ends when the browser is closed; browsers that reopen their tabs keep such cookies for"
                        + " weeks, so the server needs its own end");
    }

    @Test
    @Order(4)
    @DisplayName("a duration slides, an instant does not; settings survive the table, and Standard leads back")
    void settingsAreKept() {
        Duration duration = minutes(chance.number(31, 300));
        Visit sliding = begins().ending(new Expiry.In(duration));
        save(fern, sliding);
        clock.advance(duration.minus(SECOND));
        sliding = requireAlive(sliding, "the session was to end " + duration + " after the last save");
        save(moss, sliding);
        requireMaxAge(
                moss, duration, sliding, "the session was to end " + duration + " after the last save, which was now");
        requireEndsAfter(duration, sliding, "the session was to end " + duration + " after the last save");

        Duration toInstant = minutes(chance.number(61, 300));
        Instant instant = clock.instant().plus(toInstant);
        Visit fixed = begins().ending(new Expiry.At(instant));
        save(fern, fixed);
        requireMaxAge(fern, toInstant, fixed, "the session was to end in " + toInstant + ", at a fixed instant");
        clock.advance(minutes(45));
        String story = "the session was to end at " + instant + ", and was saved again 45 minutes after the first"
                + " time; the instant does not move with that";
        fixed = requireAlive(fixed, "the session was to end at " + instant + ", and it is " + clock.instant());
        save(moss, fixed);
        requireMaxAge(moss, toInstant.minus(minutes(45)), fixed, story);
        requireEndsAfter(toInstant.minus(minutes(45)), fixed, story);

        Visit passed = begins().ending(new Expiry.At(clock.instant().minusSeconds(chance.number(1, 9_999))));
        save(fern, passed);
        requireOver(passed, "the session was to end at an instant that has passed");
        requireMaxAge(fern, Duration.ZERO, passed, "the session was to end at an instant that has passed");

        Visit back = begins().ending(new Expiry.In(minutes(3)));
        save(fern, back);
        save(moss, requireAlive(back, "the session was saved just now").ending(new Expiry.Standard()));
        clock.advance(minutes(10));
        back = requireAlive(
                back.ending(new Expiry.Standard()),
                "the session was to end in 3 minutes, and was then set"
                        + " to the standard, 30 minutes; that is 10 minutes ago");
        save(fern, back);
        requireMaxAge(fern, STANDARD, back, "the session was set back to the standard");
    }

    @Test
    @Order(5)
    @DisplayName("twelve hours after its beginning it is over, however busy it is; Max-Age never promises more")
    void nothingIsForEver() {
        Duration longer = Duration.ofHours(chance.number(13, 999));
        for (Function<Instant, Expiry> chosen : List.<Function<Instant, Expiry>>of(
                now -> new Expiry.Standard(),
                now -> new Expiry.AtBrowserClose(),
                now -> new Expiry.In(longer),
                now -> new Expiry.At(now.plus(longer)))) {
            Expiry setting = chosen.apply(clock.instant());
            Visit visit = begins().ending(setting);
            Instant end = visit.createdAt().plus(LONGEST);
            String story = "a script saved the session, which ends \"" + setting + "\", every 20 to 29 minutes";
            save(fern, visit);
            List<Promise> promises = new ArrayList<>();
            Duration left = LONGEST;
            while (left.compareTo(STANDARD) > 0) {
                clock.advance(minutes(chance.number(20, 29)));
                left = Duration.between(clock.instant(), end);
                visit = requireAlive(visit, story + "; it began " + LONGEST.minus(left) + " ago");
                ExpiringSessions node = chance.pick(List.of(fern, moss));
                save(node, visit);
                promises.add(promise(node, visit, left));
            }
            requireEndsAfter(
                    left,
                    visit,
                    story + ", and 12 hours after it began it is over. A copied cookie that is kept busy would"
                            + " otherwise be good for ever");
            promises.forEach(promise -> promise.require(story));
        }
    }

    /** A shop that begins a session with a setting, and tells whether a request has one. */
    private Response keep(Request request) throws Exception {
        if (request.method().equals("GET")) {
            String id = request.header("Cookie").orElse("").replaceFirst("^sid=", "");
            return Response.of(moss.load(id).isPresent() ? 200 : 404);
        }
        Expiry expiry = Expiry.parse(request.path().substring(1).replace("%20", " "));
        Visit visit = begins().ending(expiry);
        fern.save(visit);
        OptionalLong maxAge = fern.maxAge(visit);
        String cookie = "sid=" + visit.session().id().orElseThrow() + "; Path=/; HttpOnly; SameSite=Lax";
        return Response.of(204).setCookie(maxAge.isPresent() ? cookie + "; Max-Age=" + maxAge.getAsLong() : cookie);
    }

    /** What maxAge was, and should have been, when the session had so much left of its twelve hours. */
    private record Promise(Duration left, OptionalLong actual, OptionalLong expected) {

        void require(String story) {
            boolean tooShort = actual.orElse(0) < expected.orElse(0);
            assertThat(actual)
                    .withFailMessage(
                            "%s; when it had %d seconds left of its 12 hours, maxAge was %s, and should have been %s:"
                                    + " the browser should not %s",
                            story,
                            left.toSeconds(),
                            actual,
                            expected,
                            tooShort
                                    ? "forget a cookie whose session is still good"
                                    : "keep a cookie that the server does not know any more")
                    .isEqualTo(expected);
        }
    }

    private static Promise promise(ExpiringSessions node, Visit visit, Duration left) {
        boolean idleFirst = visit.expiry() instanceof Expiry.Standard && left.compareTo(STANDARD) > 0;
        OptionalLong expected = visit.expiry() instanceof Expiry.AtBrowserClose
                ? OptionalLong.empty()
                : OptionalLong.of((idleFirst ? STANDARD : left).toSeconds());
        return new Promise(left, node.maxAge(visit), expected);
    }

    private static void requireMaxAge(ExpiringSessions node, Duration expected, Visit visit, String situation) {
        OptionalLong maxAge = node.maxAge(visit);
        assertThat(maxAge)
                .withFailMessage("%s; maxAge is %s and should be %d seconds", situation, maxAge, expected.toSeconds())
                .hasValue(expected.toSeconds());
    }

    private void requireEndsAfter(Duration left, Visit visit, String situation) {
        clock.advance(left.minus(SECOND));
        requireAlive(visit, situation + "; it has one second left");
        clock.advance(SECOND.multipliedBy(2));
        requireOver(visit, situation + "; it was over a second ago");
    }

    private Visit requireAlive(Visit visit, String situation) {
        String id = visit.session().id().orElseThrow();
        Optional<Visit> loaded = load(moss, id);
        assertThat(loaded)
                .withFailMessage("%s. It should be loaded, and load gave nothing", situation)
                .isPresent();
        Visit found = loaded.orElseThrow();
        assertThat(found.session().data())
                .withFailMessage(
                        "%s. The data should be %s, and load gave %s",
                        situation, visit.session().data(), found.session().data())
                .isEqualTo(visit.session().data());
        assertThat(List.of(found.createdAt(), found.expiry()))
                .withFailMessage(
                        "%s. It began at %s with the setting \"%s\", and load gave %s and \"%s\"",
                        situation, visit.createdAt(), visit.expiry(), found.createdAt(), found.expiry())
                .isEqualTo(List.of(visit.createdAt(), visit.expiry()));
        assertThat(rowsThatEndLater(id))
                .withFailMessage(
                        "%s. But expires_at of its row has passed: it is %s, and the clean-up deletes the row of a"
                                + " session that is still good",
                        situation, clock.instant())
                .isEqualTo(1);
        return found;
    }

    private void requireOver(Visit visit, String situation) {
        String id = visit.session().id().orElseThrow();
        Optional<Visit> loaded = load(moss, id);
        assertThat(loaded)
                .withFailMessage(
                        "%s. By the clock that you were given it is over, and load still opens it: Max-Age is a request"
                                + " to the browser, and whoever sends the id by hand does not keep to it. Only the"
                                + " server can refuse",
                        situation)
                .isEmpty();
        assertThat(rowsThatEndLater(id))
                .withFailMessage(
                        "%s. It is over, but expires_at of its row is still to come: it is %s, and the clean-up lets"
                                + " the row lie about",
                        situation, clock.instant())
                .isZero();
    }

    private long rowsThatEndLater(String id) {
        return database.count(
                "web_session", "id = ? and expires_at > ?", id, clock.instant().atOffset(ZoneOffset.UTC));
    }

    private static Optional<Visit> load(ExpiringSessions node, String id) {
        return Outcome.of(() -> node.load(id)).value("load should give a session or nothing");
    }

    private static void save(ExpiringSessions node, Visit visit) {
        Outcome.of(() -> {
                    node.save(visit);
                    return visit;
                })
                .value("save should store a session with the setting \"" + visit.expiry() + "\"");
    }

    private Visit begun() {
        Visit visit = begins();
        save(fern, visit);
        return visit;
    }

    private Visit begins() {
        Map<String, Object> data = Map.of("wish", chance.name(), "count", chance.number(1, 99));
        UUID id = new UUID(chance.random().nextLong(), chance.random().nextLong());
        return new Visit(Session.stored(id.toString(), data), clock.instant(), new Expiry.Standard());
    }

    private static Duration minutes(int minutes) {
        return Duration.ofMinutes(minutes);
    }
}
