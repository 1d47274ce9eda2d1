package katabase.drf.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import katabase.drf.Caller;
import katabase.drf.Db;
import katabase.drf.Response;
import katabase.drf.Site;
import katabase.kata.Level;
import katabase.testbed.Chance;
import katabase.testbed.Kata;
import katabase.testbed.MovableClock;
import katabase.testbed.choreography.Act;
import katabase.testbed.choreography.Rival;
import katabase.testbed.choreography.Stage;
import katabase.testbed.database.Database;
import katabase.testbed.http.Api;
import katabase.testbed.http.Call;
import katabase.testbed.http.Http;
import katabase.testbed.http.Received;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Kata(
        number = 19,
        title = "Exactly five a minute",
        level = Level.SENIOR,
        minutes = 45,
        concepts = {
            "sliding-window-throttle",
            "atomic-throttle",
            "throttle-429-retry-after",
            "client-ip-behind-proxy",
            "throttle-user-and-anonymous",
            "scoped-throttle",
            "fixed-window-throttle"
        },
        start = Throttle.class)
final class ThrottleTest {

    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final String FORWARDED = "X-Forwarded-For";

    private final AtomicInteger reached = new AtomicInteger();
    private Database database;
    private Db db;
    private Http http;
    private Chance chance;
    private MovableClock clock;
    private int limit;
    private long lastMember;
    private Site site;

    @BeforeEach
    void open(Database database, DataSource dataSource, Http http, Chance chance) {
        this.database = database;
        this.db = new Db(dataSource);
        this.http = http;
        this.chance = chance;
        this.clock = MovableClock.somewhen(chance);
        this.limit = chance.number(3, 5);
        this.site = server();
    }

    @Test
    @Order(1)
    @DisplayName(
            "so many requests pass, at whichever server; the next is a 429 and is not handled; others have their own")
    void allServersCountTogether() {
        List<Site> servers = List.of(site, server(), server());
        Caller ada = member();
        for (int count = 1; count <= limit; count++) {
            Received answer = get(servers.get(count % servers.size()).as(ada));
            assertThat(answer.status())
                    .withFailMessage(
                            "request %d of the %d that a member has in a minute should pass, and was %s",
                            count, limit, answer)
                    .isEqualTo(200);
        }
        int handled = reached.get();
        for (Site server : servers) {
            Received refused = get(server.as(ada));
            assertThat(refused.status())
                    .withFailMessage(
                            "%d requests of a member came to three servers and passed; one more came to the %s server"
                                    + " and should be a 429, and was %s: what one server keeps in its memory the others"
                                    + " do not know, and a restart forgets it",
                            limit, server == site ? "first" : "other", refused)
                    .isEqualTo(429);
        }
        assertThat(reached.get())
                .withFailMessage("a request was refused, and reached the next handler all the same")
                .isEqualTo(handled);
        requirePasses(site.as(member()), "one member has used up the limit, and this is another one");
        requirePasses(site.anonymous(), "a member has used up the limit, and this is somebody anonymous");
    }

    @Test
    @Order(2)
    @DisplayName("the window slides: a place is free again exactly one window after its request")
    void windowSlides() {
        Api ada = site.as(member());
        Api bo = site.as(member());
        clock.advance(Duration.ofSeconds(60 - clock.instant().getEpochSecond() % 60 + 50));
        List<Instant> passes = new ArrayList<>();
        for (int count = 0; count < limit; count++) {
            // Never on a full millisecond, where it would make no difference whether somebody rounds.
            clock.advance(Duration.ofMillis(chance.number(100, 1_800)).plusNanos(1_000L * chance.number(1, 199)));
            passes.add(clock.instant());
            requirePasses(ada, "it is among the first " + limit + " requests of a member");
            requirePasses(bo, "it is among the first " + limit + " requests of a member");
        }
        clock.advance(Duration.between(clock.instant(), endOfMinute().plusSeconds(1)));
        requireRefused(
                ada,
                limit + " requests passed from " + passes.get(0) + " to " + passes.get(limit - 1) + ", and it is "
                        + clock.instant() + " now: in the minute before now there were " + limit + ". Whoever counts"
                        + " by the clock's minutes lets twice the limit through at their border");

        for (Instant pass : passes) {
            clock.advance(Duration.between(clock.instant(), pass.plus(WINDOW)));
            requirePasses(
                    bo,
                    "one of the last " + limit + " passed at " + pass + ", exactly a window ago, and does not count");
        }
        Instant oldest = passes.get(0).plus(WINDOW);
        clock.advance(Duration.between(clock.instant(), oldest.plus(WINDOW).minusNanos(1_000)));
        requireRefused(
                bo,
                "it is " + clock.instant() + ", and the oldest of the last " + limit + " passed at " + oldest
                        + ", a window ago but for a microsecond, and still counts: the clock and timestamptz have"
                        + " microseconds, and who rounds them off lets somebody in too early");
    }

    @Test
    @Order(3)
    @DisplayName("who waits as long as Retry-After says passes, a second less is too short; refusals do not count")
    void retryAfterIsEnough() {
        for (boolean whole : new boolean[] {false, true}) {
            Api ada = site.as(member());
            Instant first = clock.instant();
            for (int count = 0; count < limit; count++) {
                requirePasses(ada, "it is the first " + limit + " requests of a member");
                clock.advance(Duration.ofSeconds(chance.number(1, 3)));
            }
            clock.advance(whole ? Duration.ofSeconds(3) : fraction());
            Duration wait = Duration.between(clock.instant(), first.plus(WINDOW));
            String situation = "a place is free in " + wait.toMillis() / 1000.0 + " s";

            int seconds = requireRetryAfter(requireRefused(ada, situation), situation);
            for (int count = 0; count < 3; count++) {
                requireRefused(ada, situation);
            }
            String told = situation + ", and Retry-After was " + seconds;
            clock.advance(Duration.ofSeconds(seconds - 1L));
            requireRefused(
                    ada,
                    told + "; a second less should not be enough: the next place is free when the oldest of these"
                            + " passes leaves the window, and neither earlier nor later");
            clock.advance(Duration.ofSeconds(1));
            requirePasses(
                    ada,
                    told + "; the client has waited that long. Round up, for a client that comes back when it was told"
                            + " and is refused again stops to believe you; and do not count refusals, for a client that"
                            + " asks too early would wait for ever");
        }
        followsTheModel(site.as(member()));

        Integer kept = database.value(Integer.class, "select coalesce(max(cardinality(hits)), 0) from throttle");
        assertThat(kept)
                .withFailMessage(
                        "the limit is %d, and a row of throttle keeps %s hits: what lies before the window is never"
                                + " asked for again, and a busy caller's row grows for ever",
                        limit, kept)
                .isLessThanOrEqualTo(limit);
    }

    private void followsTheModel(Api api) {
        List<Instant> passed = new ArrayList<>();
        for (int count = 0; count < 60; count++) {
            clock.advance(chance.coin() ? Duration.ofSeconds(chance.number(0, 25)) : fraction());
            Instant now = clock.instant();
            long live = passed.stream()
                    .filter(pass -> pass.isAfter(now.minus(WINDOW)))
                    .count();
            if (live < limit) {
                passed.add(now);
                requirePasses(api, live + " requests have passed in the window before " + now);
            } else {
                requireRefused(api, live + " requests have passed in the window before " + now);
            }
        }
    }

    @Test
    @Order(4)
    @DisplayName(
            "anonymous: the last address of X-Forwarded-For counts, or else the socket's; the rest is the client's")
    void onlyTheProxyIsBelieved() {
        String address = address();
        for (int count = 0; count < limit; count++) {
            requirePasses(
                    anonymous(
                            chance.coin() ? address() + "," + address : address() + ", " + address() + ", " + address),
                    "it is among the first " + limit + " requests from " + address);
        }
        String forged = address() + ", " + address;
        Received answer = anonymous(forged).send();
        assertThat(answer.status())
                .withFailMessage(
                        "%d requests from %s passed, and one more came with X-Forwarded-For: %s; it should be a 429,"
                                + " and was %s: the client writes what it likes into that header, and only the last"
                                + " address is from our proxy. With another first one each time nobody is ever refused",
                        limit, address, forged, answer)
                .isEqualTo(429);
        String neighbour = "198.51.100." + chance.number(1, 250);
        requirePasses(
                anonymous(address + ", " + neighbour),
                neighbour + " has not been here, and only says that the request was from " + address
                        + ". Who counts the first address lets anybody use up somebody else's limit");

        for (int count = 0; count < limit; count++) {
            requirePasses(site.anonymous(), "it comes without the header, and is among the first " + limit);
        }
        requireRefused(site.anonymous(), "it comes without the header, so the address of the request is counted");

        Caller ada = member();
        for (int count = 0; count < limit; count++) {
            requirePasses(site.as(ada).get("/tools/").header(FORWARDED, address()), "it is a member's");
        }
        Received elsewhere =
                site.as(ada).get("/tools/").header(FORWARDED, address()).send();
        assertThat(elsewhere.status())
                .withFailMessage(
                        "a member has used up the limit, and comes from another address; members are counted by id, so"
                                + " it should be a 429, and was %s",
                        elsewhere)
                .isEqualTo(429);
    }

    @Test
    @Order(5)
    @DisplayName("one place is left, another session holds the row, three requests wait: one passes, two are a 429")
    void onePlaceIsLeft(Stage stage) {
        Caller ada = member();
        for (int count = 1; count < limit; count++) {
            requirePasses(site.as(ada), "it is the first " + limit + " requests of a member");
        }
        Rival bo = stage.rival("Bo");
        bo.execute("update throttle set hits = hits");
        List<Received> answers = atOnce(3, ada, stage, bo::commit);
        requireAnswers(
                1,
                2,
                answers,
                "one place was left; another session (Bo) held the row; three requests came to three servers; Bo"
                        + " committed. Each has counted the hits before it came to write, and what it had counted was"
                        + " old by then. The row has to be held from the look to the entry, or one statement has to do"
                        + " both");
    }

    @Test
    @Order(6)
    @DisplayName("nobody has a row yet, limit + 3 requests come at once: limit pass, 3 are a 429, none is a 500")
    void nobodyIsKnownYet(Stage stage) {
        // Each request needs a connection of its own, and to open those is most of this test's time.
        limit = 2;
        Caller ada = member();
        requirePasses(site.as(ada), "it is the first request of a member");
        List<String> keys = database.column(String.class, "select key from throttle");
        assertThat(keys)
                .withFailMessage("one request has passed, and the table throttle has the keys %s", keys)
                .hasSize(1);
        database.execute("delete from throttle");
        Rival bo = stage.rival("Bo");
        bo.execute("insert into throttle (key) values (?)", keys.get(0));
        List<Received> answers = atOnce(limit + 3, ada, stage, bo::rollback);
        requireAnswers(
                limit,
                3,
                answers,
                "the caller had no row; another session (Bo) was just inserting it; " + (limit + 3)
                        + " requests came to as many servers; Bo rolled back. A row that is not there cannot be held by"
                        + " FOR UPDATE: insert it first, ON CONFLICT, and then hold it");
    }

    /** Requests of one caller, each at a server of its own, which have all come to a stop before the rival ends. */
    private List<Received> atOnce(int requests, Caller caller, Stage stage, Runnable end) {
        connectAhead(requests);
        List<Act<Received>> acts = new ArrayList<>();
        for (int count = 0; count < requests; count++) {
            Api api = server().as(caller);
            acts.add(stage.start(() -> get(api)));
        }
        stage.awaitStandstill();
        end.run();
        return acts.stream()
                .map(act -> act.outcome().value("each request should be answered"))
                .toList();
    }

    /** A pool that has to make many connections at once may take its time, or forget somebody. */
    private void connectAhead(int connections) {
        List<Connection> opened = new ArrayList<>();
        try {
            while (opened.size() < connections) {
                opened.add(database.pool().getConnection());
            }
            for (Connection connection : opened) {
                connection.close();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("no connections ahead", e);
        }
    }

    private static void requireAnswers(int passing, int refused, List<Received> answers, String story) {
        Map<Boolean, Long> byPassing = Map.of(
                true, answers.stream().filter(answer -> answer.status() == 200).count(),
                false, answers.stream().filter(answer -> answer.status() == 429).count());
        assertThat(byPassing)
                .withFailMessage(
                        "%d of %d requests should pass and %d should be a 429, and %d passed and %d were a 429: %s. The"
                                + " answers: %s",
                        passing,
                        answers.size(),
                        refused,
                        byPassing.get(true),
                        byPassing.get(false),
                        story,
                        answers.stream().map(Received::toString).distinct().toList())
                .isEqualTo(Map.of(true, (long) passing, false, (long) refused));
    }

    private Site server() {
        Throttle throttle = new Throttle(db, clock, limit, WINDOW, request -> {
            reached.incrementAndGet();
            return Response.ok(List.of());
        });
        return new Site(http, throttle);
    }

    private static Received get(Api api) {
        return api.get("/tools/").send();
    }

    private Call anonymous(String forwarded) {
        return site.anonymous().get("/tools/").header(FORWARDED, forwarded);
    }

    /** Somebody new. */
    private Caller member() {
        lastMember += chance.number(1, 99_999);
        return new Caller(lastMember, chance.name(), chance.coin());
    }

    private String address() {
        return "192.0." + chance.number(2, 99) + "." + chance.number(1, 24);
    }

    /** Less than a second, and never nothing. */
    private Duration fraction() {
        return Duration.ofNanos(1_000L * chance.number(1, 999_999));
    }

    private Instant endOfMinute() {
        return Instant.ofEpochSecond(clock.instant().getEpochSecond() / 60 * 60 + 60);
    }

    private void requirePasses(Api api, String why) {
        requirePasses(api.get("/tools/"), why);
    }

    private void requirePasses(Call call, String why) {
        Received answer = call.send();
        assertThat(answer.status())
                .withFailMessage(
                        "the limit is %d in %d s; a request should pass, and was %s: %s",
                        limit, WINDOW.toSeconds(), answer, why)
                .isEqualTo(200);
    }

    private Received requireRefused(Api api, String why) {
        Received answer = get(api);
        assertThat(answer.status())
                .withFailMessage(
                        "the limit is %d in %d s; a request should be a 429, and was %s: %s",
                        limit, WINDOW.toSeconds(), answer, why)
                .isEqualTo(429);
        return answer;
    }

    private static int requireRetryAfter(Received refused, String situation) {
        String value = refused.header("Retry-After").orElse("missing");
        assertThat(value)
                .withFailMessage(
                        "%s, and Retry-After is %s: it should be a whole number of seconds, at least 1",
                        situation, value)
                .matches("[1-9][0-9]{0,8}");
        return Integer.parseInt(value);
    }
}
