package katabase.testbed.http;

import java.time.Clock;

/** A client of one server, without cookies: {@code api.post("/charges").header("Idempotency-Key", key).json(body)}. */
public final class Api {

    private final LocalServer server;

    Api(LocalServer server) {
        this.server = server;
    }

    /** Begins a GET. */
    public Call get(String path) {
        return call("GET", path);
    }

    /** Begins a POST. */
    public Call post(String path) {
        return call("POST", path);
    }

    /** Begins a request of any method, such as PATCH. */
    public Call call(String method, String path) {
        return new Call(server::exchange, method, server.address(path));
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
