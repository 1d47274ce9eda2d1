package katabase.testbed.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import katabase.kata.NotSolvedYet;

/** A server of the JDK's, whose handler's exceptions reach the client in the same process. */
final class LocalServer implements AutoCloseable {

    /** Which of the handler's exceptions stands behind a 500. */
    private static final String THROWN = "Kata-Thrown";

    private static final HttpClient CLIENT = client();

    static {
        // Read when the first server is made: without it each answer is 40 ms late.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final Handler handler;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(LocalServer::daemon);
    private final List<Throwable> thrown = new CopyOnWriteArrayList<>();

    private LocalServer(Handler handler, HttpServer server) {
        this.handler = handler;
        this.server = server;
    }

    static LocalServer start(Handler handler) {
        try {
            HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            LocalServer server = new LocalServer(handler, http);
            http.createContext("/", server::handle);
            http.setExecutor(server.threads);
            http.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException("no server on the loopback interface", e);
        }
    }

    /** One for all servers. Its threads are the testbed's, and must not be taken for the learner's. */
    private static HttpClient client() {
        Thread current = Thread.currentThread();
        ClassLoader loader = current.getContextClassLoader();
        current.setContextClassLoader(LocalServer.class.getClassLoader());
        try {
            return HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .executor(Executors.newCachedThreadPool(LocalServer::testbedsDaemon))
                    .build();
        } finally {
            current.setContextClassLoader(loader);
        }
    }

    private static Thread testbedsDaemon(Runnable work) {
        Thread thread = daemon(work);
        thread.setContextClassLoader(LocalServer.class.getClassLoader());
        return thread;
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "http");
        thread.setDaemon(true);
        return thread;
    }

    URI address(String path) {
        InetSocketAddress bound = server.getAddress();
        return URI.create("http://" + bound.getHostString() + ":" + bound.getPort() + path);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            send(exchange, answer(exchange));
        }
    }

    /** Whatever is thrown becomes an answer: the JDK's server would close the connection, or never answer. */
    private Response answer(HttpExchange exchange) {
        try {
            Response response = handler.answer(read(exchange));
            if (response.body().length > 0) {
                requireRoomForABody(exchange.getRequestMethod(), response.status());
            }
            return response;
        } catch (Throwable e) {
            synchronized (thrown) {
                thrown.add(e);
                return Response.of(500).header(THROWN, String.valueOf(thrown.size() - 1));
            }
        }
    }

    /** The JDK's server would leave such a body out, and nobody would notice. */
    private static void requireRoomForABody(String method, int status) {
        if (status == 204 || status == 304) {
            throw new IllegalStateException("a " + status + " has no body, and this one was given one");
        }
        if (method.equals("HEAD")) {
            throw new IllegalStateException("an answer to HEAD has no body, and this one was given one");
        }
    }

    private static Request read(HttpExchange exchange) throws IOException {
        Map<String, String> headers = new HashMap<>();
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, values.get(0)));
        return new Request(
                exchange.getRequestMethod(),
                exchange.getRequestURI().toString(),
                headers,
                exchange.getRequestBody().readAllBytes(),
                exchange.getRemoteAddress().getAddress().getHostAddress());
    }

    private static void send(HttpExchange exchange, Response response) throws IOException {
        response.headers().forEach(exchange.getResponseHeaders()::set);
        response.cookies().forEach(cookie -> exchange.getResponseHeaders().add("Set-Cookie", cookie));
        // To the JDK's server 0 means "length unknown", and -1 "no body".
        long length = response.body().length == 0 ? -1 : response.body().length;
        exchange.sendResponseHeaders(response.status(), length);
        if (length > 0) {
            exchange.getResponseBody().write(response.body());
        }
    }

    /** Sends a request to this server and waits for the answer. */
    Received exchange(HttpRequest request) {
        try {
            HttpResponse<byte[]> response = CLIENT.send(request, BodyHandlers.ofByteArray());
            Throwable behind = response.headers()
                    .firstValue(THROWN)
                    .map(index -> thrown.get(Integer.parseInt(index)))
                    .orElse(null);
            if (behind instanceof NotSolvedYet unsolved) {
                throw unsolved;
            }
            return new Received(response.statusCode(), response.headers(), response.body(), behind);
        } catch (IOException e) {
            throw new UncheckedIOException("no answer to " + request, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the answer to " + request, e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
