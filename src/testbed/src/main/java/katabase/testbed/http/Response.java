package katabase.testbed.http;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a server answers.
 *
 * @param status such as 201
 * @param headers by their names, without Set-Cookie
 * @param cookies the value of each Set-Cookie, the one header that may come several times
 * @param body its bytes; must be empty for 204 and 304, which have none
 */
public record Response(int status, Map<String, String> headers, List<String> cookies, byte[] body) {

    public Response {
        headers = Map.copyOf(headers);
        cookies = List.copyOf(cookies);
        body = body.clone();
    }

    /** An answer without a body. */
    public static Response of(int status) {
        return new Response(status, Map.of(), List.of(), new byte[0]);
    }

    /** The same answer with JSON in it. */
    public Response json(String json) {
        return body("application/json", json);
    }

    /** The same answer with plain text in it. */
    public Response text(String text) {
        return body("text/plain; charset=utf-8", text);
    }

    private Response body(String type, String content) {
        return new Response(status, headers, cookies, content.getBytes(StandardCharsets.UTF_8))
                .header("Content-Type", type);
    }

    /** The same answer with one more header. */
    public Response header(String name, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(name, value);
        return new Response(status, more, cookies, body);
    }

    /** The same answer with one more Set-Cookie, such as {@code "theme=dark; Path=/"}. */
    public Response setCookie(String value) {
        List<String> more = new ArrayList<>(cookies);
        more.add(value);
        return new Response(status, headers, more, body);
    }
}
