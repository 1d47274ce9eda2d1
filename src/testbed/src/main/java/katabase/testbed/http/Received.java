package katabase.testbed.http;

import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a client has received.
 *
 * @param status such as 201
 * @param headers all of them
 * @param body its bytes
 * @param thrown what the handler threw instead of answering; null if it answered
 */
public record Received(
        int status,
        HttpHeaders headers,
        byte[] body,
        @Nullable Throwable thrown) {

    public Received {
        body = body.clone();
    }

    /** A header's first value, if it was sent. */
    public Optional<String> header(String name) {
        return headers.firstValue(name);
    }

    /** The value of each Set-Cookie, in the order in which they came. */
    public List<String> setCookies() {
        return headers.allValues("Set-Cookie");
    }

    /** The body as UTF-8. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /**
     * The body, which should be a JSON object, as plain data: whole numbers are Longs, others BigDecimals.
     *
     * @throws AssertionError if it is anything else
     */
    @SuppressWarnings("unchecked")
    public Map<String, @Nullable Object> object() {
        if (json() instanceof Map<?, ?> object) {
            return (Map<String, @Nullable Object>) object;
        }
        throw new AssertionError("the answer should be a JSON object, and was " + this);
    }

    /**
     * The body, which should be a JSON array, as plain data.
     *
     * @throws AssertionError if it is anything else
     */
    @SuppressWarnings("unchecked")
    public List<@Nullable Object> list() {
        if (json() instanceof List<?> list) {
            return (List<@Nullable Object>) list;
        }
        throw new AssertionError("the answer should be a JSON array, and was " + this);
    }

    private @Nullable Object json() {
        try {
            return PlainJson.read(text());
        } catch (IllegalArgumentException e) {
            throw new AssertionError("the answer should be JSON, and was " + this, e);
        }
    }

    /** Status and body, and what the handler threw, on one line: for messages. */
    @Override
    public String toString() {
        String answer = text().isEmpty() ? String.valueOf(status) : status + " " + text();
        return thrown == null ? answer : answer + " (" + thrown + ")";
    }
}
