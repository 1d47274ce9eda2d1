package katabase.testbed.http;

/** A client of one server: {@code api.post("/charges").header("Idempotency-Key", key).json(body)}. */
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
        return new Call(server, method, server.address(path));
    }
}
