package katabase.testbed.http;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a server answers.
 *
 * @param status such as 201
 * @param headers by their names
 * @param body its bytes; must be empty for 204 and 304, which have none
 */
public record Response(int status, Map<String, String> headers, byte[] body) {

    public Response {
        headers = Map.copyOf(headers);
        body = body.clone();
    }

    /** An answer without a body. */
    public static Response of(int status) {
        return new Response(status, Map.of(), new byte[0]);
    }

    /** The same answer with JSON in it. */
    public Response json(String json) {
        return new Response(status, headers, json.getBytes(StandardCharsets.UTF_8))
                .header("Content-Type", "application/json");
    }

    /** The same answer with one more header. */
    public Response header(String name, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(name, value);
        return new Response(status, more, body);
    }
}
