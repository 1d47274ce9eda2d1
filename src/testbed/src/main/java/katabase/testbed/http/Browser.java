package katabase.testbed.http;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A browser: it keeps the cookies that it is given, and sends them back, by the rules of RFC 6265bis. It follows
 * redirects only if it is asked to, {@link #followingRedirects}. Several threads may use it, as tabs do.
 *
 * <p>https is played: {@link #overHttps} sends {@code X-Forwarded-Proto: https}, as a proxy would that ends TLS before
 * the server, and cookies are kept and sent as if the address began with https. Without it the address begins with http,
 * and loopback is not made an exception of.
 */
public final class Browser {

    private static final int MOST_REDIRECTS = 20;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    private final LocalServer server;
    private final String scheme;
    private final CookieJar jar;
    private final boolean follows;

    private Browser(LocalServer server, String scheme, CookieJar jar, boolean follows) {
        this.server = server;
        this.scheme = scheme;
        this.jar = jar;
        this.follows = follows;
    }

    static Browser lookingAt(LocalServer server, Clock clock) {
        return new Browser(server, "http", new CookieJar(clock), false);
    }

    /** This browser with its cookies, looking at another server, such as the next one behind a load balancer. */
    public Browser at(Api other) {
        return new Browser(other.server(), scheme, jar, follows);
    }

    /** This browser with its cookies, over https. */
    public Browser overHttps() {
        return new Browser(server, "https", jar, follows);
    }

    /** This browser with its cookies, going where redirects send it, as long as that is this server. */
    public Browser followingRedirects() {
        return new Browser(server, scheme, jar, true);
    }

    /** Begins a GET. */
    public Call get(String path) {
        return call("GET", path);
    }

    /** Begins a POST. */
    public Call post(String path) {
        return call("POST", path);
    }

    /** Begins a request of any method, such as DELETE. */
    public Call call(String method, String path) {
        return new Call(this::exchange, method, server.address(path));
    }

    /** The cookies that it keeps at this moment, for whatever address. */
    public List<Cookie> cookies() {
        return jar.all();
    }

    /** The cookie of this name that it would send to the path /, if there is one. */
    public Optional<Cookie> cookie(String name) {
        return jar.cookiesFor(address(server.address("/"))).stream()
                .filter(cookie -> cookie.name().equals(name))
                .findFirst();
    }

    /** What a script on the page of a path reads as {@code document.cookie}: all without HttpOnly. */
    public String documentCookie(String path) {
        return jar.cookiesFor(address(server.address(path))).stream()
                .filter(cookie -> !cookie.httpOnly())
                .map(Cookie::sent)
                .collect(Collectors.joining("; "));
    }

    /** Gives it a cookie as if the path / had set it: {@code plant("sid=1234; Path=/")}. */
    public void plant(String setCookie) {
        jar.store(address(server.address("/")), setCookie);
    }

    /** Closes it and opens it again, which ends the cookies without Max-Age and Expires. */
    public void restart() {
        jar.endBrowserSession();
    }

    private Received exchange(HttpRequest request) {
        HttpRequest next = request;
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            Received received = visit(next);
            Optional<String> location = received.header("Location");
            if (!follows || !REDIRECTS.contains(received.status()) || location.isEmpty()) {
                return received;
            }
            next = redirected(next, received.status(), location.get());
        }
        throw new IllegalStateException("the server has redirected more than " + MOST_REDIRECTS + " times");
    }

    private Received visit(HttpRequest request) {
        Address address = address(request.uri());
        HttpRequest.Builder visit = HttpRequest.newBuilder(request, (name, value) -> true);
        jar.header(address).ifPresent(cookies -> visit.header("Cookie", cookies));
        if (address.isSecure()) {
            visit.setHeader("X-Forwarded-Proto", scheme);
        }
        Received received = server.exchange(visit.build());
        received.setCookies().forEach(cookie -> jar.store(address, cookie));
        return received;
    }

    /** 307 and 308 repeat the request; what follows the others is a GET. */
    private HttpRequest redirected(HttpRequest request, int status, String location) {
        URI target = request.uri().resolve(location);
        if (!request.uri().getRawAuthority().equals(target.getRawAuthority())) {
            throw new IllegalStateException("the server redirects to another one: " + location);
        }
        String query = target.getRawQuery() == null ? "" : "?" + target.getRawQuery();
        URI next = server.address(target.getRawPath() + query);
        if (status == 307 || status == 308) {
            return HttpRequest.newBuilder(request, (name, value) -> true)
                    .uri(next)
                    .build();
        }
        return HttpRequest.newBuilder(request, (name, value) -> !name.equalsIgnoreCase("Content-Type"))
                .uri(next)
                .GET()
                .build();
    }

    private Address address(URI url) {
        return new Address(
                scheme.equals("https"), Address.of(url).host(), Address.of(url).path());
    }
}
