package katabase.drf;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import katabase.testbed.http.Api;
import katabase.testbed.http.Http;

/**
 * A handler behind a server, and its clients: {@code site.as(ada).patch("/reservations/7/").json(body)}. Who calls is
 * told by the header {@code Authorization: Member 3}, and is believed.
 */
public final class Site {

    private static final String MEMBER = "Member ";

    private final Map<String, Caller> members = new ConcurrentHashMap<>();
    private final Handler handler;
    private final Api api;

    /**
     * Starts a server, which ends with the test.
     *
     * @param handler what answers its requests; {@link ExceptionHandler} is put around it
     */
    public Site(Http http, Handler handler) {
        this.handler = new ExceptionHandler(handler);
        this.api = http.serve(request -> answer(this.handler.handle(request(request))));
    }

    /** A client that nobody knows. */
    public Api anonymous() {
        return api;
    }

    /** A client of a member. */
    public Api as(Caller member) {
        members.put(MEMBER + member.id(), member);
        return api.with("Authorization", MEMBER + member.id());
    }

    private Request request(katabase.testbed.http.Request received) {
        String[] address = received.path().split("\\?", 2);
        return new Request(
                received.method(),
                "http://" + received.header("Host").orElseThrow(),
                address[0],
                Query.parse(address.length == 1 ? "" : address[1]),
                Headers.of(received.headers()),
                received.body(),
                Map.of(),
                received.header("Authorization").map(members::get).orElse(Caller.ANONYMOUS),
                received.address());
    }

    private static katabase.testbed.http.Response answer(Response response) {
        katabase.testbed.http.Response answer = new katabase.testbed.http.Response(
                response.status(), response.headers().asMap(), List.of(), bytes(response.body()));
        return response.body() == null || response.headers().get("Content-Type").isPresent()
                ? answer
                : answer.header("Content-Type", "application/json");
    }

    private static byte[] bytes(Object body) {
        return Optional.ofNullable(body)
                .map(data -> data instanceof byte[] made ? made : Json.write(data))
                .orElse(new byte[0]);
    }
}
