package katabase.testbed.http;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;

/** A request that is being written. Its last word sends it. */
public final class Call {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Wire wire;
    private final String method;
    private final HttpRequest.Builder request;

    Call(Wire wire, String method, URI address) {
        this.wire = wire;
        this.method = method;
        this.request = HttpRequest.newBuilder(address).timeout(PATIENCE);
    }

    /** Adds a header. */
    public Call header(String name, String value) {
        request.header(name, value);
        return this;
    }

    /** Sends it with a body of JSON and waits for the answer. */
    public Received json(String json) {
        request.header("Content-Type", "application/json");
        return wire.exchange(
                request.method(method, BodyPublishers.ofString(json)).build());
    }

    /** Sends it with the fields of a form, {@code "email=ada%40example.org"}, and waits for the answer. */
    public Received form(String fields) {
        request.header("Content-Type", "application/x-www-form-urlencoded");
        return wire.exchange(
                request.method(method, BodyPublishers.ofString(fields)).build());
    }

    /** Sends it without a body and waits for the answer. */
    public Received send() {
        return wire.exchange(request.method(method, BodyPublishers.noBody()).build());
    }
}
