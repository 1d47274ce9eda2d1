package katabase.sessions.signed_cookie;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import katabase.kata.NotSolvedYet;

/**
 * <h2>The session in the visitor's pocket</h2>
 *
 * In spring the web shop Greenhouse has more visitors than its session table likes. What it wants to remember about a
 * visitor without an account, the plants looked at and the place on the list, therefore goes into a cookie: as JSON
 * that everybody may read, and signed, so that nobody can change it. The links in the newsletter with which one
 * unsubscribes are signed by the same keys. The shop runs on two nodes. Both have your class and the same list of keys;
 * they share no memory, and there is no table for this.
 *
 * <p>Given are {@link SigningKey}, which makes an HMAC-SHA256, {@link CookieTooBig}, and
 * {@link katabase.sessions.Json}. How the value is built is up to you.
 *
 * <h3>Your task</h3>
 *
 * Write {@link #sign} and {@link #open}.
 *
 * <h3>What is judged</h3>
 *
 * <ol>
 *   <li>What was signed comes back equal, at the other node as well. The value can travel in a cookie: it consists of
 *       printable ASCII characters without blanks, quotation marks, commas, semicolons and backslashes.
 *   <li>A value has at most 4000 characters; whatever would be longer is refused with CookieTooBig, whatever fits is
 *       signed. (A browser drops a cookie whose name and value have more than 4096 bytes together, without a word.)
 *   <li>A value in which one character was changed, wherever, from which the end was cut off, which is empty or any
 *       other garbage, even of 10,000 characters: empty, and never an exception.
 *   <li>A value is good until it is as old as maxAge, and a second later it is empty. The clock is yours from the
 *       constructor. Whoever has an old value and a young one cannot put the young one's parts into the old one.
 *   <li>The first key of the list signs, each of them verifies. So a new key is put in front of the old one, what the
 *       old one has signed still opens, and it is over when the old one leaves the list.
 *   <li>A value opens for the purpose for which it was signed, and for no other. That includes a purpose such as
 *       "list" for a value that was signed for "list0", with the characters that are missing put into the value.
 * </ol>
 */
public final class CookieSigner {

    private final List<SigningKey> keys;
    private final Clock clock;

    /**
     * @param keys at least one
     */
    public CookieSigner(List<SigningKey> keys, Clock clock) {
        this.keys = List.copyOf(keys);
        this.clock = clock;
    }

    /**
     * Makes the value of a cookie, or of a link.
     *
     * @param purpose what the value is for: "session", "unsubscribe"
     * @param data what JSON can hold: text, numbers, booleans, null, lists and objects
     * @throws CookieTooBig if the value would have more than 4000 characters
     */
    public String sign(String purpose, Map<String, Object> data) {
        throw new NotSolvedYet();
    }

    /**
     * Reads a value that a visitor has sent.
     *
     * @param maxAge how old the value may be
     * @return the data; empty if these keys have not signed just this value for this purpose, or if it is too old
     */
    public Optional<Map<String, Object>> open(String purpose, String cookie, Duration maxAge) {
        throw new NotSolvedYet();
    }
}
