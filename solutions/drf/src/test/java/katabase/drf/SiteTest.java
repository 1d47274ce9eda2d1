package katabase.drf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import katabase.testbed.http.Api;
import katabase.testbed.http.Http;
import katabase.testbed.http.Received;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What katas see of a request, and what clients see of an answer. */
final class SiteTest {

    private final Http http = new Http();

    @AfterEach
    void close() {
        http.close();
    }

    private Api site(Handler handler) {
        return new Site(http, Routes.none().on("POST", "/tools/{id}/", handler)).anonymous();
    }

    @Test
    void requestIsWhatWasSent() {
        Api api = site(request -> Response.created(
                        "/here/",
                        Map.of(
                                "name", request.json().get("name").stringValue(),
                                "id", request.variable("id"),
                                "path", request.path(),
                                "url", request.url(request.query().with("page", 2)),
                                "accept", request.header("accept").orElse("none"),
                                "caller", request.caller().name(),
                                "address", request.address()))
                .header("X-Seen", request.method()));

        Received received = api.post("/tools/a%2Fb+c/?search=x")
                .header("Accept", "text/csv")
                .json("{\"name\":\"saw\"}");

        assertThat(received.status()).isEqualTo(201);
        assertThat(received.header("Location")).contains("/here/");
        assertThat(received.header("X-Seen")).contains("POST");
        assertThat(received.header("Content-Type")).contains("application/json");
        assertThat(received.object())
                .isEqualTo(Map.of(
                        "name", "saw",
                        "id", "a/b+c",
                        "path", "/tools/a%2Fb+c/",
                        "url", api.origin() + "/tools/a%2Fb+c/?search=x&page=2",
                        "accept", "text/csv",
                        "caller", "",
                        "address", "127.0.0.1"));
    }

    @Test
    void callerIsWhoeverTheHeaderNames() {
        Site site = new Site(
                http,
                request -> Response.ok(Map.of(
                        "name",
                        request.caller().name(),
                        "unknown",
                        request.caller().isAnonymous())));
        Caller ada = new Caller(3, "Ada", false);

        assertThat(site.as(ada).get("/").send().object()).isEqualTo(Map.of("name", "Ada", "unknown", false));
        assertThat(site.anonymous().get("/").send().object()).isEqualTo(Map.of("name", "", "unknown", true));
    }

    @Test
    void whatTheViewCannotReadIsA4xx() {
        Api api = site(request -> Response.ok(request.json().toString() + request.id()));

        assertThat(api.post("/tools/7/").json("{").status()).isEqualTo(400);
        assertThat(api.post("/tools/7/").body("text/plain", "{}").status()).isEqualTo(415);
        assertThat(api.post("/tools/7/").send().status()).isEqualTo(415);
        assertThat(api.post("/tools/7/")
                        .body("Application/JSON; charset=utf-8", "{}")
                        .status())
                .isEqualTo(200);
        assertThat(api.post("/tools/7/").json(text(Request.LARGEST_BODY)).status())
                .isEqualTo(200);
        assertThat(api.post("/tools/7/").json(text(Request.LARGEST_BODY + 1)).status())
                .isEqualTo(413);
        assertThat(api.post("/tools/x/").json("{}").status()).isEqualTo(404);
        assertThat(api.post("/elsewhere/").json("{}").status()).isEqualTo(404);
        Received notAllowed = api.delete("/tools/7/").send();
        assertThat(notAllowed.status()).isEqualTo(405);
        assertThat(notAllowed.header("Allow")).contains("POST");
    }

    private static String text(int length) {
        return "\"" + "x".repeat(length - 2) + "\"";
    }

    @Test
    void whatIsThrownIsAnAnswer() {
        Api invalid = site(request -> {
            throw new Invalid().add("name", "This field is required.").add("No.");
        });
        assertThat(invalid.post("/tools/7/").send())
                .hasToString("400 {\"name\":[\"This field is required.\"],\"non_field_errors\":[\"No.\"]}");

        Api failing = site(request -> {
            throw new IllegalStateException("full");
        });
        assertThat(failing.post("/tools/7/").send().thrown()).hasMessage("full");
    }

    @Test
    void bodiesMayBeRawOrMissing() {
        Api raw = site(request -> Response.ok(new byte[] {'a', ';', 'b'}).header("Content-Type", "text/csv"));
        Received csv = raw.post("/tools/7/").send();
        assertThat(csv.text() + csv.header("Content-Type").orElseThrow()).isEqualTo("a;btext/csv");

        Received none = site(request -> Response.noContent()).post("/tools/7/").send();
        assertThat(none).hasToString("204");
        assertThat(none.header("Content-Type")).isEmpty();

        Received wrong = site(request -> Response.of(204, Map.of("detail", "gone")))
                .post("/tools/7/")
                .send();
        assertThat(wrong.thrown()).hasMessage("a 204 has no body, and this one was given one");
    }
}
