package katabase.testbed.http;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a server has received.
 *
 * @param method such as POST
 * @param path with its query, such as /charges?page=2
 * @param headers the first value of each, by its name; upper and lower case are the same
 * @param body its bytes, none for a request without a body
 * @param address the IP address at the other end of the connection
 */
public record Request(String method, String path, Map<String, String> headers, byte[] body, String address) {

    public Request {
        TreeMap<String, String> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        byName.putAll(headers);
        headers = byName;
        body = body.clone();
    }

    /** A header's value, if it was sent. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /** The body as UTF-8. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
