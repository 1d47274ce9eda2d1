package katabase.testbed.http;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Keeps cookies as browsers do (RFC 6265bis, 5.6 to 5.8). It knows no list of public suffixes, and every request is one
 * of the site's own, so that SameSite keeps nothing back.
 */
final class CookieJar {

    private static final Duration LONGEST_LIFE = Duration.ofDays(400);
    private static final Pattern SECONDS = Pattern.compile("-?[0-9]+");

    private final Clock clock;
    private final List<Cookie> cookies = new ArrayList<>();

    /**
     * @param clock decides what is expired
     */
    CookieJar(Clock clock) {
        this.clock = clock;
    }

    /** Takes in what an address has set, unless a browser would ignore it. */
    synchronized void store(Address from, String header) {
        SetCookie.parse(header)
                .filter(set -> isAllowed(set, from))
                .map(set -> cookie(set, from))
                .filter(cookie -> from.isSecure() || !hidesSecureOne(cookie))
                .ifPresent(this::put);
    }

    private static boolean isAllowed(SetCookie set, Address from) {
        boolean secure = set.has("Secure");
        if (secure && !from.isSecure()) {
            return false;
        }
        if (set.attribute("SameSite").orElse("").equalsIgnoreCase("None") && !secure) {
            return false;
        }
        if (domain(set).isPresent() && !from.isWithin(domain(set).get())) {
            return false;
        }
        // A cookie without a name is sent as its value alone, which then must not look like a prefix either.
        String prefixed = (set.name().isEmpty() ? set.value() : set.name()).toLowerCase(Locale.ROOT);
        if (prefixed.startsWith("__secure-")) {
            return secure && !set.name().isEmpty();
        }
        if (prefixed.startsWith("__host-")) {
            boolean everywhere = set.attribute("Path").filter("/"::equals).isPresent();
            return secure && everywhere && domain(set).isEmpty() && !set.name().isEmpty();
        }
        return true;
    }

    private Cookie cookie(SetCookie set, Address from) {
        Optional<String> domain = domain(set);
        return new Cookie(
                set.name(),
                set.value(),
                domain.orElse(from.host()),
                domain.isEmpty(),
                set.attribute("Path").filter(path -> path.startsWith("/")).orElse(from.folder()),
                expiry(set),
                set.has("Secure"),
                set.has("HttpOnly"));
    }

    private static Optional<String> domain(SetCookie set) {
        return set.attribute("Domain")
                .map(domain -> domain.startsWith(".") ? domain.substring(1) : domain)
                .map(domain -> domain.toLowerCase(Locale.ROOT))
                .filter(domain -> !domain.isEmpty());
    }

    /** Max-Age counts before Expires; what cannot be read counts as not there. */
    private @Nullable Instant expiry(SetCookie set) {
        Instant latest = clock.instant().plus(LONGEST_LIFE);
        return set.attribute("Max-Age")
                .filter(seconds -> SECONDS.matcher(seconds).matches())
                .map(this::fromNow)
                .or(() -> set.attribute("Expires").flatMap(CookieDate::parse))
                .map(expiry -> expiry.isAfter(latest) ? latest : expiry)
                .orElse(null);
    }

    private Instant fromNow(String seconds) {
        if (seconds.startsWith("-")) {
            return Instant.EPOCH;
        }
        // More than nine digits are more than thirty years.
        return clock.instant().plusSeconds(seconds.length() > 9 ? 999_999_999 : Long.parseLong(seconds));
    }

    /** Whether it would stand before a secure cookie of the same name, which nothing without https may do. */
    private boolean hidesSecureOne(Cookie cookie) {
        return cookies.stream()
                .anyMatch(kept -> kept.secure()
                        && kept.name().equals(cookie.name())
                        && (new Address(false, kept.domain(), "/").isWithin(cookie.domain())
                                || new Address(false, cookie.domain(), "/").isWithin(kept.domain()))
                        && new Address(false, cookie.domain(), cookie.path()).isBelow(kept.path()));
    }

    /** A cookie that is replaced keeps its place: the order is that of creation. */
    private void put(Cookie cookie) {
        for (int index = 0; index < cookies.size(); index++) {
            if (cookie.replaces(cookies.get(index))) {
                cookies.set(index, cookie);
                return;
            }
        }
        cookies.add(cookie);
    }

    /** What is kept at this moment, for whatever address, in the order of creation. */
    synchronized List<Cookie> all() {
        Instant now = clock.instant();
        cookies.removeIf(cookie -> cookie.isExpired(now));
        return List.copyOf(cookies);
    }

    /** What is sent to an address, longer paths first. */
    List<Cookie> cookiesFor(Address address) {
        Comparator<Cookie> byPath =
                Comparator.comparingInt(cookie -> -cookie.path().length());
        return all().stream()
                .filter(cookie -> cookie.isFor(address))
                .sorted(byPath)
                .toList();
    }

    /** The header Cookie for an address; empty if nothing is sent. */
    Optional<String> header(Address address) {
        List<Cookie> sent = cookiesFor(address);
        return sent.isEmpty()
                ? Optional.empty()
                : Optional.of(sent.stream().map(Cookie::sent).collect(Collectors.joining("; ")));
    }

    /** Drops the cookies that last as long as the browser. */
    synchronized void endBrowserSession() {
        cookies.removeIf(cookie -> cookie.expires() == null);
    }
}
