package katabase.testbed.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import katabase.kata.NotSolvedYet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class HttpTest {

    private final Http http = new Http();

    @AfterEach
    void close() {
        http.close();
    }

    @Test
    void requestReachesTheHandlerAndItsAnswerTheClient() {
        Api api = http.serve(request -> Response.of(201)
                .header(
                        "Seen",
                        request.method() + " " + request.path() + " "
                                + request.header("idempotency-key").orElse("none"))
                .json(request.text()));

        Received received =
                api.post("/charges?page=2").header("Idempotency-Key", "k 1").json("{\"café\":1}");

        assertThat(received.status()).isEqualTo(201);
        assertThat(received.text()).isEqualTo("{\"café\":1}");
        assertThat(received.header("seen")).contains("POST /charges?page=2 k 1");
        assertThat(received.header("Content-Type")).contains("application/json");
        assertThat(received.thrown()).isNull();
        assertThat(received).hasToString("201 {\"café\":1}");
    }

    @Test
    void everyMethodAndAnyBodyReachesTheHandler() {
        Api api = http.serve(request -> Response.of(200)
                .header(
                        "Seen",
                        request.method() + " " + request.header("Content-Type").orElse("none") + " " + request.text()
                                + request.address()));

        assertThat(api.put("/").body("text/csv", "a;b").header("Seen")).contains("PUT text/csv a;b127.0.0.1");
        assertThat(api.patch("/").json(Map.of("cents", new BigDecimal("1E+1"))).header("Seen"))
                .contains("PATCH application/json {\"cents\":10}127.0.0.1");
        assertThat(api.post("/").json(Arrays.asList(1, null)).header("Seen"))
                .contains("POST application/json [1,null]127.0.0.1");
        for (String method : List.of("DELETE", "OPTIONS", "HEAD")) {
            assertThat(api.call(method, "/").send().header("Seen")).contains(method + " none 127.0.0.1");
        }
        assertThat(api.delete("/").send().header("Seen")).contains("DELETE none 127.0.0.1");
    }

    @Test
    void clientMaySendAHeaderEachTimeAndFollowLinks() {
        Api api = http.serve(request ->
                Response.of(200).json("\"" + request.header("Caller").orElse("none") + request.path() + "\""));
        Api ada = api.with("Caller", "Ada");

        assertThat(ada.get(api.origin() + "/charges?page=2").send().text()).isEqualTo("\"Ada/charges?page=2\"");
        assertThat(ada.with("Caller", "Bo").get("/").send().text()).isEqualTo("\"Bo/\"");
        assertThat(api.get("/").send().text()).isEqualTo("\"none/\"");
    }

    @Test
    void answerIsReadAsPlainData() {
        Received object = http.serve(request -> Response.of(200).json("{\"id\":7,\"fee\":1.50,\"note\":null}"))
                .get("/")
                .send();
        assertThat(object.object())
                .containsEntry("id", 7L)
                .containsEntry("fee", new BigDecimal("1.50"))
                .containsEntry("note", null);
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(object::list)
                .withMessage("the answer should be a JSON array, and was " + object);

        Received array =
                http.serve(request -> Response.of(200).json("[true]")).get("/").send();
        assertThat(array.list()).containsExactly(true);
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(array::object)
                .withMessage("the answer should be a JSON object, and was 200 [true]");

        Received none = http.serve(request -> Response.of(200)).get("/").send();
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(none::object)
                .withMessage("the answer should be JSON, and was 200");
    }

    @Test
    void answerMayBeWithoutABody() {
        Api api = http.serve(request -> Response.of(204));

        assertThat(api.call("DELETE", "/charges/7").send()).hasToString("204");
    }

    @Test
    void bodyWhereNoneCanBeIsAFailure() {
        Api api = http.serve(request -> Response.of(304).json("{}"));

        assertThat(api.get("/").send())
                .hasToString("500 (java.lang.IllegalStateException: a 304 has no body, and this one was given one)");

        Api head = http.serve(request -> Response.of(200).json("{}"));
        assertThat(head.call("HEAD", "/").send().thrown())
                .hasMessage("an answer to HEAD has no body, and this one was given one");
    }

    @Test
    void exceptionsAndErrorsOfTheHandlerBecomeA500ThatKnowsThem() {
        Api api = http.serve(request -> {
            if (request.path().equals("/error")) {
                throw new StackOverflowError();
            }
            throw new SQLException("full");
        });

        assertThat(api.get("/error").send().thrown()).isInstanceOf(StackOverflowError.class);
        assertThat(api.get("/").send()).hasToString("500 (java.sql.SQLException: full)");
    }

    @Test
    void unsolvedHandlerIsUnsolvedForTheClient() {
        Api api = http.serve(request -> {
            throw new NotSolvedYet();
        });

        assertThatExceptionOfType(NotSolvedYet.class)
                .isThrownBy(() -> api.post("/charges").json("{}"));
    }

    @Test
    void serverAnswersManyClientsAtOnce() {
        CyclicBarrier allAreThere = new CyclicBarrier(4);
        Api api = http.serve(request -> {
            allAreThere.await();
            return Response.of(200);
        });

        assertThat(IntStream.range(0, 4)
                        .mapToObj(client -> CompletableFuture.supplyAsync(
                                () -> api.get("/").send().status(), command -> new Thread(command).start()))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join))
                .containsOnly(200);
    }

    @Test
    void serversEndWithTheTest() {
        Api api = http.serve(request -> Response.of(200));
        http.close();

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> api.get("/").send());
    }
}
