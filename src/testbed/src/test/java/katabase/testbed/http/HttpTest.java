package katabase.testbed.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.UncheckedIOException;
import java.sql.SQLException;
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
    void answerMayBeWithoutABody() {
        Api api = http.serve(request -> Response.of(204));

        assertThat(api.call("DELETE", "/charges/7").send()).hasToString("204");
    }

    @Test
    void bodyWhereNoneCanBeIsAFailure() {
        Api api = http.serve(request -> Response.of(304).json("{}"));

        assertThat(api.get("/").send())
                .hasToString("500 (java.lang.IllegalStateException: a 304 has no body, and this one was given one)");
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
