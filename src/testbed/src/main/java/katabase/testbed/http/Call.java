package katabase.testbed.http;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
        return body("application/json", json);
    }

    /** Sends it with a JSON object made of a map and waits for the answer. */
    public Received json(Map<String, ? extends @Nullable Object> object) {
        return json(PlainJson.write(object));
    }

    /** Sends it with a JSON array made of a list and waits for the answer. */
    public Received json(List<? extends @Nullable Object> array) {
        return json(PlainJson.write(array));
    }

    /**
     * Sends it with a body of any kind and waits for the answer.
     *
     * @param type its Content-Type
     */
    public Received body(String type, String body) {
        request.header("Content-Type", type);
        return send(BodyPublishers.ofString(body));
    }

    /** Sends it with the fields of a form, {@code "email=ada%40example.org"}, and waits for the answer. */
    public Received form(String fields) {
        return body("application/x-www-form-urlencoded", fields);
    }

    /** Sends it without a body and waits for the answer. */
    public Received send() {
        return send(BodyPublishers.noBody());
    }

    private Received send(BodyPublisher body) {
        return wire.exchange(request.method(method, body).build());
    }
}
