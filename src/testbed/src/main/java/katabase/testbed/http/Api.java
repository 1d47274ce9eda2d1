package katabase.testbed.http;

import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;

/** A client of one server, without cookies: {@code api.post("/charges").header("Idempotency-Key", key).json(body)}. */
public final class Api {

    private final LocalServer server;
    private final Map<String, String> headers;

    Api(LocalServer server) {
        this(server, Map.of());
    }

    private Api(LocalServer server, Map<String, String> headers) {
        this.server = server;
        this.headers = Map.copyOf(headers);
    }

    /** The same client, which sends one more header with each request. */
    public Api with(String header, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(header, value);
        return new Api(server, more);
    }

    /** Scheme, host and port of the server, such as http://127.0.0.1:8080. */
    public String origin() {
        return server.address("").toString();
    }

    /** Begins a GET. */
    public Call get(String path) {
        return call("GET", path);
    }

    /** Begins a POST. */
    public Call post(String path) {
        return call("POST", path);
    }

    /** Begins a PUT. */
    public Call put(String path) {
        return call("PUT", path);
    }

    /** Begins a PATCH. */
    public Call patch(String path) {
        return call("PATCH", path);
    }

    /** Begins a DELETE. */
    public Call delete(String path) {
        return call("DELETE", path);
    }

    /**
     * Begins a request of any method, such as OPTIONS.
     *
     * @param path with its query, or an absolute URL of the server, such as one that it has sent
     */
    public Call call(String method, String path) {
        String ofServer = path.startsWith(origin()) ? path.substring(origin().length()) : path;
        Call call = new Call(server::exchange, method, server.address(ofServer));
        headers.forEach(call::header);
        return call;
    }

    /**
     * A browser that looks at this server over plain http, with no cookies yet.
     *
     * @param clock tells it which cookies have expired
     */
    public Browser browser(Clock clock) {
        return Browser.lookingAt(server, clock);
    }

    LocalServer server() {
        return server;
    }
}
