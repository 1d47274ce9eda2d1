package katabase.concurrency.idempotent_charge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import katabase.kata.Level;
import katabase.testbed.Chance;
import katabase.testbed.Kata;
import katabase.testbed.choreography.Act;
import katabase.testbed.choreography.Outcome;
import katabase.testbed.choreography.Rival;
import katabase.testbed.choreography.Stage;
import katabase.testbed.database.Database;
import katabase.testbed.http.Api;
import katabase.testbed.http.Http;
import katabase.testbed.http.Received;
import katabase.testbed.http.Request;
import katabase.testbed.http.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Kata(
        number = 17,
        title = "The impatient thumb",
        level = Level.SENIOR,
        minutes = 35,
        concepts = {"idempotency-keys", "check-then-act-needs-a-constraint", "transaction-all-or-nothing"},
        start = Charges.class)
final class IdempotentChargeTest {

    private static final Pattern BODY = Pattern.compile("\\{\"card\": *(\\d+), *\"cents\": *(\\d+)}");
    private static final String REPLAY = "Idempotent-Replay";
    private static final int CLIENTS = 6;

    private Database database;
    private DataSource dataSource;
    private Http http;
    private Stage stage;
    private Chance chance;
    private Api api;
    private long card;
    private int balance;
    private int cents;
    private String body;

    @BeforeEach
    void open(Database database, DataSource dataSource, Http http, Stage stage, Chance chance) {
        this.database = database;
        this.dataSource = dataSource;
        this.http = http;
        this.stage = stage;
        this.chance = chance;
        this.api = server();
        this.card = chance.number(1L, 99_999L);
        this.balance = chance.number(50_000, 90_000);
        this.cents = chance.number(100, 5_000);
        this.body = body(cents);
        database.execute("insert into card values (?, ?), (?, 100000)", card, balance, card + 100_000);
    }

    @Test
    @Order(1)
    @DisplayName("a charge is a 201; the same again, also at another server, gets the same bytes and charges nothing")
    void repeatedRequestIsReplayed() {
        String key = key();
        Received first = post(api, key, body);
        requirePaid(first, 1, balance - cents);
        assertThat(first.header(REPLAY))
                .withFailMessage("the first answer to a key came with %s, and nothing was replayed", REPLAY)
                .isEmpty();

        requireReplayed(first, post(api, key, body), "the same request was sent again");
        requireReplayed(
                first,
                post(server(), key, body),
                "the same request was sent again, to a second server, which works on the same database and has never"
                        + " heard of the key otherwise");
        requirePayments(1, balance - cents, "one request was sent three times");

        requirePaid(post(api, key(), body), 2, balance - 2 * cents);
    }

    @Test
    @Order(2)
    @DisplayName(
            "a used key with another body is a 422, a missing or blank key is a 400; nothing is charged for either")
    void keyBelongsToOneBody() {
        String key = key();
        Received first = post(api, key, body);
        requirePaid(first, 1, balance - cents);

        Received other = post(api, key, body(cents + 1));
        assertThat(other.status())
                .withFailMessage(
                        "the key was used for %s, came again with %s, and the answer was %s: the app has a bug and"
                                + " should hear of it (422), not believe that this amount was charged",
                        body, body(cents + 1), other)
                .isEqualTo(422);
        for (String missing : new String[] {null, " "}) {
            Received without = post(api, missing, body);
            assertThat(without.status())
                    .withFailMessage("a request %s should be a 400, and was %s", keyed(missing), without)
                    .isEqualTo(400);
        }
        // HTTP trims a header, so that blanks do not arrive; from another caller they may.
        Charge charge = new Charge(card, cents);
        Reply blank = Outcome.of(() -> new Charges(dataSource).charge("  ", charge, bytes(body)))
                .value("charge was called with a key of two blanks, which should be a 400");
        assertThat(blank.status())
                .withFailMessage(
                        "charge was called with a key of two blanks, which should be a 400, and said %s", blank)
                .isEqualTo(400);
        requirePayments(1, balance - cents, "a 422 and a 400 charge nothing");
        assertThat(database.count("charge_request", "true"))
                .withFailMessage("requests without a key were stored in charge_request")
                .isEqualTo(1);
        requireReplayed(first, post(api, key, body), "after a 422 the right body was sent again");
    }

    @Test
    @Order(3)
    @DisplayName("too little on the card is a 402, and stays a 402 for its key when the card was topped up")
    void refusalIsAnAnswer() {
        String key = key();
        String tooMuch = body(balance + 1);
        Received refused = post(api, key, tooMuch);
        Reply expected = Reply.tooLittle(balance);
        assertThat(refused.status() + refused.text())
                .withFailMessage(
                        "the card has %d cents and should pay %d: expected %d %s, and the answer was %s",
                        balance, balance + 1, expected.status(), expected.body(), refused)
                .isEqualTo(expected.status() + expected.body());
        requirePayments(0, balance, "a refused charge");

        database.execute("update card set balance_cents = ? where id = ?", 2 * balance, card);
        requireReplayed(
                refused,
                post(api, key, tooMuch),
                "the card was topped up after a 402, and the same request was sent again; to refuse is an answer,"
                        + " too, and the person at the till was told that nothing was paid");
        requirePayments(0, 2 * balance, "a refused charge that was sent again");

        Received paid = post(api, key(), tooMuch);
        assertThat(paid.status())
                .withFailMessage("a new key and enough on the card should be a 201, and was %s", paid)
                .isEqualTo(201);

        refusesWhatSomebodyElseHasTaken();
    }

    private void refusesWhatSomebodyElseHasTaken() {
        database.execute("update card set balance_cents = ? where id = ?", cents, card);
        long payments = database.count("payment", "true");
        Rival dan = stage.rival("Dan");
        dan.execute("update card set balance_cents = balance_cents - 1 where id = ?", card);
        Act<Received> charging = stage.start(() -> post(api, key(), body));
        stage.awaitStandstill();
        dan.commit();
        Received late = charging.outcome().value("the request should be answered");
        Integer left = database.value(Integer.class, "select balance_cents from card where id = ?", card);
        assertThat(List.of((long) late.status(), (long) left, database.count("payment", "true")))
                .withFailMessage(
                        "the card had %d cents; Dan took 1 of them and had not committed; a charge of %d began; Dan"
                                + " committed; the answer was %s, the card has %d cents, and it should be a 402 and %d"
                                + " cents: that the card has enough was read before the wait. Let the UPDATE ask, or"
                                + " lock the card before you look",
                        cents, cents, late, left, cents - 1)
                .isEqualTo(List.of(402L, cents - 1L, payments));
    }

    @Test
    @Order(4)
    @DisplayName("the database fails: a 500, and neither key nor payment is stored; sent again it is charged once")
    void failureIsNoAnswer() {
        int payments = 0;
        for (String place : List.of("insert on payment", "insert or update on charge_request", "update on card")) {
            String key = key();
            int before = balance - payments * cents;
            failing(place);
            Received failed = post(api, key, body);
            working(place);

            String situation = "the database failed at an " + place;
            assertThat(failed.status())
                    .withFailMessage("%s, and the answer was %s instead of a 500", situation, failed)
                    .isEqualTo(500);
            requirePayments(
                    payments,
                    before,
                    situation
                            + ", the client was told 500 and will send the request again; what is paid is paid"
                            + " without a key, and is going to be paid twice. Key and payment have to be committed"
                            + " together; ");
            List<Map<String, Object>> stored =
                    database.rows("select status, reply from charge_request where key = ?", key);
            assertThat(stored)
                    .withFailMessage(
                            "%s, nothing was paid, and the key is stored (%s): the same request sent again is going"
                                    + " to be told that for ever, and never charged. A failure is no answer",
                            situation, stored)
                    .isEmpty();
            payments++;
            requirePaid(post(api, key, body), payments, before - cents);
        }
    }

    @Test
    @Order(5)
    @DisplayName("another server has stored the key and not committed: you wait, then replay its reply, or charge")
    void waitsForAnotherServer() {
        String key = key();
        Reply others = Reply.paid(chance.number(1_000_000, 9_999_999), chance.number(1, 999));
        Rival bo = stage.rival("Bo");
        store(bo, key, others);
        Act<Received> charging = stage.start(() -> post(api, key, body));
        requireWaits(charging, bo);
        bo.commit();
        Received received = charging.outcome().value("the request should be answered");
        assertThat(received.status())
                .withFailMessage(
                        "another server (Bo) had stored the key and not committed; your SELECT did not see that; your"
                                + " INSERT waited for Bo; Bo committed; the answer was %s. Between a look and an INSERT"
                                + " somebody else may insert: only the primary key decides, so let the INSERT ask"
                                + " it, and take a no for \"replay\"",
                        received)
                .isNotEqualTo(500);
        requireReplayed(
                new Received(others.status(), received.headers(), bytes(others.body()), null),
                received,
                "another server had stored the key, and committed while you waited");
        requirePayments(0, balance, "another server has paid for this key");

        String free = key();
        Rival cy = stage.rival("Cy");
        store(cy, free, others);
        Act<Received> waiting = stage.start(() -> post(api, free, body));
        requireWaits(waiting, cy);
        cy.rollback();
        requirePaid(
                waiting.outcome().value("another server rolled back, and the request should be answered"),
                1,
                balance - cents);
    }

    @Test
    @Order(6)
    @DisplayName("six clients send the same request to six servers at once: one payment, six equal replies")
    void sixAtOnce() {
        String key = key();
        Rival bo = stage.rival("Bo");
        int theirs = chance.number(100, 5_000);
        bo.execute("update card set balance_cents = balance_cents - ? where id = ?", theirs, card);
        List<Act<Received>> clients = new ArrayList<>();
        for (int count = 0; count < CLIENTS; count++) {
            Api server = server();
            clients.add(stage.start(() -> post(server, key, body)));
        }
        stage.awaitStandstill();
        bo.commit();
        List<Received> answers = clients.stream()
                .map(client -> client.outcome().value("each of the six should be answered"))
                .toList();

        requirePayments(
                1,
                balance - theirs - cents,
                "one request was sent by six clients at once, while Bo took " + theirs + " cents from the card and"
                        + " committed, whom a balance that was read before and is written back forgets; the answers: "
                        + answers + "; ");
        Reply expected = paid();
        assertThat(answers)
                .withFailMessage(
                        "one request was sent by six clients at once; each should get %s %s, and the answers were %s",
                        expected.status(), expected.body(), answers)
                .allMatch(answer -> answer.status() == 201 && answer.text().equals(expected.body()));
        long replayed = answers.stream()
                .filter(answer -> answer.header(REPLAY).isPresent())
                .count();
        assertThat(replayed)
                .withFailMessage("one of six equal requests was charged, and %d answers say %s", replayed, REPLAY)
                .isEqualTo(CLIENTS - 1);
    }

    private Api server() {
        Charges charges = new Charges(dataSource);
        return http.serve(request -> handle(charges, request));
    }

    private static Response handle(Charges charges, Request request) throws SQLException {
        Matcher body = BODY.matcher(request.text());
        if (!body.matches()) {
            return Response.of(400);
        }
        Charge charge = new Charge(Long.parseLong(body.group(1)), Integer.parseInt(body.group(2)));
        Reply reply = charges.charge(request.header("Idempotency-Key").orElse(null), charge, request.body());
        Response response = Response.of(reply.status()).json(reply.body());
        return reply.replay() ? response.header(REPLAY, "true") : response;
    }

    private static Received post(Api api, String key, String body) {
        return key == null
                ? api.post("/charges").json(body)
                : api.post("/charges").header("Idempotency-Key", key).json(body);
    }

    /** Spaces differ at random: a body is its bytes. */
    private String body(int cents) {
        return "{\"card\":" + card + "," + " ".repeat(chance.number(0, 3)) + "\"cents\":" + cents + "}";
    }

    private String key() {
        return new UUID(chance.random().nextLong(), chance.random().nextLong()).toString();
    }

    private static String keyed(String key) {
        return key == null ? "without Idempotency-Key" : "with a blank Idempotency-Key";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void failing(String place) {
        database.execute("create function disk_full() returns trigger language plpgsql as"
                + " $$ begin raise exception 'could not extend file' using errcode = '53100'; end $$");
        database.execute("create trigger disk_full before " + place + " for each row execute function disk_full()");
    }

    private void working(String place) {
        database.execute("drop function disk_full() cascade");
    }

    private void store(Rival rival, String key, Reply reply) {
        rival.execute(
                "insert into charge_request (key, body_hash, status, reply) values (?, ?, ?, ?)",
                key,
                Fingerprint.of(bytes(body)),
                reply.status(),
                reply.body());
    }

    private static void requireWaits(Act<Received> charging, Rival rival) {
        assertThat(charging.waitsFor(rival))
                .withFailMessage(
                        () -> "another server (" + rival.name() + ") has stored the same key and not committed, and"
                                + " charge did not wait for it, but answered "
                                + charging.outcome().value("the request should be answered")
                                + ": nobody knows yet whether the other one has charged")
                .isTrue();
    }

    private Reply paid() {
        Map<String, Object> row = database.row(
                        "select max(payment.id) as payment, min(balance_cents) as balance from payment, card where"
                                + " card.id = ?",
                        card)
                .orElseThrow();
        return Reply.paid((Long) row.get("payment"), (Integer) row.get("balance"));
    }

    private void requirePaid(Received received, int payments, int left) {
        assertThat(received.status())
                .withFailMessage("card %d has enough, so a charge should be a 201, and was %s", card, received)
                .isEqualTo(201);
        requirePayments(payments, left, "the answer was 201; ");
        Reply expected = paid();
        assertThat(received.text())
                .withFailMessage("the 201 should say %s, and says %s", expected.body(), received.text())
                .isEqualTo(expected.body());
    }

    private void requireReplayed(Received first, Received again, String situation) {
        assertThat(again.status() + again.text())
                .withFailMessage(
                        "%s: the answer should be that of the first time, %d %s, and was %s",
                        situation, first.status(), first.text(), again)
                .isEqualTo(first.status() + first.text());
        assertThat(again.header(REPLAY))
                .withFailMessage("%s and got its answer again, but without the header %s: true", situation, REPLAY)
                .contains("true");
    }

    private void requirePayments(int payments, int left, String situation) {
        long stored = database.count("payment", "card_id = ? and cents = ?", card, cents);
        long all = database.count("payment", "true");
        Integer now = database.value(Integer.class, "select balance_cents from card where id = ?", card);
        assertThat(List.of(stored, all, (long) now))
                .withFailMessage(
                        "%s: there should be %d payments and %d cents left on the card, and there are %d payments"
                                + " (%d of them over %d cents from this card) and %d cents",
                        situation.replaceFirst("; $", ""), payments, left, all, stored, cents, now)
                .isEqualTo(List.of((long) payments, (long) payments, (long) left));
    }
}
