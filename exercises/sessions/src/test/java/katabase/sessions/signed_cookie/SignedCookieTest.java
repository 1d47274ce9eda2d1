package katabase.sessions.signed_cookie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import katabase.kata.Level;
import katabase.sessions.Json;
import katabase.testbed.Chance;
import katabase.testbed.Kata;
import katabase.testbed.MovableClock;
import katabase.testbed.choreography.Outcome;
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
        number = 7,
        title = "The session in the visitor's pocket",
        level = Level.MID,
        minutes = 40,
        concepts = {
            "signed-cookie-sessions",
            "signing-key-rotation-and-purpose",
            "signed-cookie-cannot-be-revoked",
            "cookie-size-limits"
        },
        start = CookieSigner.class,
        schema = {})
final class SignedCookieTest {

    private static final String SESSION = "session";
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int MOST = 4000;
    private static final int PERIOD = 36;
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    private static final String SAFE = "[\\x21\\x23-\\x2b\\x2d-\\x3a\\x3c-\\x5b\\x5d-\\x7e]+";

    private Chance chance;
    private MovableClock clock;
    private SigningKey key;
    private CookieSigner signer;
    private Map<String, Object> data;

    @BeforeEach
    void open(Chance chance) {
        this.chance = chance;
        this.clock = MovableClock.somewhen(chance);
        this.key = key();
        this.signer = signer(key);
        this.data = wishes();
    }

    @Test
    @Order(1)
    @DisplayName("what one node has put into the cookie, the other node reads out of the browser's next request")
    void travelsInACookie(Http http) {
        Api fern = node(http);
        Api moss = node(http);
        Browser browser = fern.browser(clock);

        Received stored = browser.post("/session").json(Json.write(data));
        assertThat(stored.status())
                .withFailMessage("node Fern should sign %s, and the answer was %s", Json.write(data), stored)
                .isEqualTo(204);
        String value = browser.cookie("visit").map(Cookie::value).orElse("");
        String signed = sign(signer, SESSION, data);
        assertThat(List.of(value, signed))
                .withFailMessage(
                        "the value was %s, of which the browser kept %s: a cookie has no room for blanks, quotation"
                                + " marks, commas, semicolons, backslashes, and what is not ASCII. Base64 for URLs"
                                + " without padding is fine",
                        signed, value.isEmpty() ? "nothing" : value)
                .allMatch(each -> each.matches(SAFE));

        requireShown(browser.get("/session").send(), "the browser came back to node Fern");
        requireShown(
                browser.at(moss).get("/session").send(),
                "the browser's next request went to the other node, which has the same keys and never saw this"
                        + " visitor: all that is to be known has to be in the cookie");

        Map<String, Object> nothing = Map.of();
        requireOpens(signer, SESSION, sign(signer, SESSION, nothing), nothing, "an empty session was signed");
    }

    @Test
    @Order(2)
    @DisplayName("a value has at most 4000 characters: what would be longer is CookieTooBig, what fits is signed")
    void tooBigIsSaid() {
        String novel = letters(5_000);
        Outcome<String> big = Outcome.of(() -> signer.sign(SESSION, Map.of("novel", novel)));
        big.refusal(
                CookieTooBig.class,
                "5000 letters were to be signed, more than a browser keeps: it drops such a cookie without a word, and"
                        + " the visitor has lost the session. sign should throw CookieTooBig");

        int fits = 0;
        int tooLong = novel.length();
        while (tooLong - fits > 1) {
            int middle = (fits + tooLong) / 2;
            if (lengthWith(novel.substring(0, middle)).isPresent()) {
                fits = middle;
            } else {
                tooLong = middle;
            }
        }
        int longest = lengthWith(novel.substring(0, fits)).orElse(0);
        int next = expectedLength(novel, fits + 1);
        assertThat(next)
                .withFailMessage(
                        "with %d letters the value has %d characters, with %d it would have about %d, and sign throws"
                                + " CookieTooBig: a value of up to %d characters fits into a cookie. What counts is the"
                                + " value's length, not that of the data",
                        fits, longest, fits + 1, next, MOST)
                .isGreaterThan(MOST);
    }

    @Test
    @Order(3)
    @DisplayName("a value that was changed in one place, cut off, or is garbage: empty, and no exception")
    void changedIsWorthNothing() {
        String value = sign(signer, SESSION, data);
        requireOpens(signer, SESSION, value, data, "the value had not been changed");

        requireAllEmpty(Forgeries.oneCharacterChanged(value), "one character of " + value + " was changed");
        requireAllEmpty(Forgeries.endCutOff(value), "the end of " + value + " was cut off");
        requireAllEmpty(
                List.of(
                        "",
                        " ",
                        ".",
                        "..",
                        "...",
                        "a.b.c",
                        "=",
                        "%",
                        "null",
                        "\"" + value + "\"",
                        "\u0000",
                        "ü.ü.ü",
                        "{}",
                        Json.write(data),
                        letters(10_000),
                        ".".repeat(10_000),
                        value + "." + value),
                "somebody sent garbage as cookie");
    }

    @Test
    @Order(4)
    @DisplayName("good until it is as old as maxAge; no part of a younger value makes it younger")
    void ageCannotBeForged() {
        Map<String, Object> place = place();
        String old = sign(signer, SESSION, place);
        clock.advance(HOUR);
        requireOpens(signer, SESSION, old, place, "the value was signed an hour ago and may be an hour old");
        clock.advance(Duration.ofSeconds(1));
        requireEmpty(
                signer,
                SESSION,
                old,
                "the value was signed an hour and a second ago and may be an hour old. The browser's Max-Age is a"
                        + " request to the browser: who copied the value sends it whenever he likes");
        Optional<Map<String, Object>> patient = Outcome.of(() -> signer.open(SESSION, old, HOUR.plusSeconds(1)))
                .value("a value of 3601 seconds that may be 3601 seconds old should open");
        assertThat(patient)
                .withFailMessage("a value of 3601 seconds that may be 3601 seconds old was refused: maxAge is open's")
                .contains(place);

        Map<String, Object> others = place();
        String young = sign(signer, SESSION, others);
        requireOpens(signer, SESSION, young, others, "the value was signed just now");
        for (String mixture : Forgeries.mixtures(old, young)) {
            requireNotOpened(
                    signer,
                    SESSION,
                    mixture,
                    "a visitor had an expired value and a young one, and put a part of the young one into the expired"
                            + " one;\n  expired " + old + "\n  young   " + young + "\n  mixture " + mixture
                            + "\nWhatever open reads has to be under the signature, the time as well");
        }
    }

    @Test
    @Order(5)
    @DisplayName("a new key in front signs, the old one still verifies, and is over when it leaves the list")
    void keysAreChanged() {
        SigningKey fresh = key();
        String old = sign(signer, SESSION, data);
        CookieSigner both = signer(fresh, key(), key);
        requireOpens(
                both,
                SESSION,
                old,
                data,
                "a new key was put in front of the list, and the key that has signed this value is the last of three."
                        + " Otherwise a change of keys logs everybody out");

        String renewed = sign(both, SESSION, data);
        requireOpens(
                signer(fresh),
                SESSION,
                renewed,
                data,
                "the value was signed with a new key in front of the list, and the list has this key only: the first"
                        + " key signs. Otherwise the old key can never be given up");
        requireEmpty(
                signer(fresh),
                SESSION,
                old,
                "the key that has signed this value is not in the list any more. Whoever stole it could go on making"
                        + " sessions");
        requireEmpty(signer(key()), SESSION, renewed, "the value was signed with a key that is not in the list");
    }

    @Test
    @Order(6)
    @DisplayName("signed for one purpose, it opens for no other one, also not if one purpose begins with the other")
    void purposeIsSigned() {
        String link = sign(signer, "unsubscribe", data);
        requireOpens(signer, "unsubscribe", link, data, "the value was signed for \"unsubscribe\"");
        requireEmpty(
                signer,
                SESSION,
                link,
                "a visitor took the link out of a newsletter, signed for \"unsubscribe\", and sent it as cookie, to be"
                        + " opened for \"session\". Who unsubscribes must not become who is logged in");

        String purpose = chance.word();
        for (String missing : List.of("0", "ICAg")) {
            String longer = sign(signer, purpose + missing, place());
            for (String forgery : Forgeries.putIn(longer, missing)) {
                requireNotOpened(
                        signer,
                        purpose,
                        forgery,
                        "the value " + longer + " was signed for \"" + purpose + missing + "\"; a visitor put \""
                                + missing + "\" into it, " + forgery + ", to be opened for \"" + purpose + "\". Where"
                                + " the purpose ends and the rest begins has to be part of what is signed, else both"
                                + " are the same characters one after another");
            }
        }
    }

    private Api node(Http http) {
        CookieSigner own = signer(key);
        return http.serve(request -> handle(own, request));
    }

    private static Response handle(CookieSigner signer, Request request) {
        if (request.method().equals("POST")) {
            String value = signer.sign(SESSION, Json.read(request.text()));
            return Response.of(204).setCookie("visit=" + value + "; Path=/; HttpOnly; SameSite=Lax");
        }
        return request.header("Cookie")
                .flatMap(cookie -> signer.open(SESSION, cookie.replaceFirst("^visit=", ""), HOUR))
                .map(session -> Response.of(200).json(Json.write(session)))
                .orElseGet(() -> Response.of(404));
    }

    private void requireShown(Received received, String situation) {
        assertThat(received.status())
                .withFailMessage(
                        "%s; expected the session %s, and the answer was %s, where 404 stands for a session that was"
                                + " not opened",
                        situation, Json.write(data), received)
                .isEqualTo(200);
        assertThat(Json.read(received.text()))
                .withFailMessage(
                        "%s; expected the session %s, and it was %s", situation, Json.write(data), received.text())
                .isEqualTo(data);
    }

    private Optional<Integer> lengthWith(String text) {
        Outcome<String> signing = Outcome.of(() -> signer.sign(SESSION, Map.of("novel", text)));
        if (signing.thrown() instanceof CookieTooBig) {
            return Optional.empty();
        }
        int length = signing.value("sign with a text of " + text.length() + " letters")
                .length();
        assertThat(length)
                .withFailMessage(
                        "%d letters became a value of %d characters, and the limit is %d: with its name it can be more"
                                + " than the 4096 bytes that a browser keeps. It is the value that counts, after Base64"
                                + " and with all that was added",
                        text.length(), length, MOST)
                .isLessThanOrEqualTo(MOST);
        return Optional.of(length);
    }

    /** The length is known some letters earlier, and Base64 grows by the same each time. */
    private int expectedLength(String text, int letters) {
        int[] lengths = IntStream.range(letters - 2 * PERIOD, letters)
                .map(count -> lengthWith(text.substring(0, Math.max(0, count))).orElse(MOST))
                .toArray();
        int growth = lengths[2 * PERIOD - 1] - lengths[PERIOD - 1];
        boolean regular =
                IntStream.range(0, PERIOD).allMatch(index -> lengths[PERIOD + index] - lengths[index] == growth);
        // Who compresses grows as it comes: near the limit is near enough.
        return regular ? lengths[PERIOD] + growth : lengths[2 * PERIOD - 1] + 10;
    }

    private static String sign(CookieSigner signer, String purpose, Map<String, Object> data) {
        return Outcome.of(() -> signer.sign(purpose, data))
                .value("sign(\"" + purpose + "\", " + Json.write(data) + ") should give a value");
    }

    private void requireOpens(
            CookieSigner signer, String purpose, String value, Map<String, Object> expected, String situation) {
        Optional<Map<String, Object>> opened = Outcome.of(() -> signer.open(purpose, value, HOUR))
                .value(situation + "; open should give " + Json.write(expected));
        assertThat(opened)
                .withFailMessage("%s; open should give %s, and gave %s", situation, Json.write(expected), opened)
                .contains(expected);
    }

    private void requireAllEmpty(Collection<String> forgeries, String situation) {
        for (String forgery : forgeries) {
            String shown = forgery.length() > 400 ? forgery.length() + " characters" : forgery;
            requireEmpty(signer, SESSION, forgery, situation + ": " + shown);
        }
    }

    /** Whether a forgery is answered by an exception is another requirement. */
    private static void requireNotOpened(CookieSigner signer, String purpose, String value, String situation) {
        Outcome<Optional<Map<String, Object>>> opening = Outcome.of(() -> signer.open(purpose, value, HOUR));
        if (opening.returned()) {
            requireEmpty(signer, purpose, value, situation);
        }
    }

    private static void requireEmpty(CookieSigner signer, String purpose, String value, String situation) {
        Optional<Map<String, Object>> opened = Outcome.of(() -> signer.open(purpose, value, HOUR))
                .value(situation + "; open should be empty, since an exception is a 500 that everybody can cause who"
                        + " edits a cookie");
        assertThat(opened)
                .withFailMessage("%s; open should be empty, and gave %s", situation, opened)
                .isEmpty();
    }

    private CookieSigner signer(SigningKey... keys) {
        return new CookieSigner(List.of(keys), clock);
    }

    private SigningKey key() {
        byte[] secret = new byte[32];
        chance.random().nextBytes(secret);
        return new SigningKey(secret);
    }

    /** Always of the same length as JSON. */
    private Map<String, Object> place() {
        return Map.of("place", chance.number(1_000_000, 9_999_999));
    }

    private Map<String, Object> wishes() {
        Map<String, Object> wishes = new LinkedHashMap<>();
        wishes.put("name", "Käthe \"; " + chance.number(1000, 9999));
        wishes.put("seen", List.of(chance.number(100, 999), chance.number(100, 999)));
        wishes.put("place", chance.number(3_000_000_000L, 9_000_000_000L));
        wishes.put("gift", true);
        wishes.put("voucher", null);
        wishes.put("pots", Map.of("Öl, grün", List.of(Map.of("litres", chance.number(10, 99)))));
        return wishes;
    }

    private String letters(int count) {
        List<String> letters = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            // So many different ones that compression does not help.
            letters.add(String.valueOf(LETTERS.charAt(chance.number(0, LETTERS.length() - 1))));
        }
        return String.join("", letters);
    }
}
