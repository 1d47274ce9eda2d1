package katabase.testbed.http;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A cookie that a browser keeps.
 *
 * @param domain the host that has set it or, with the attribute Domain, the domain that it is for
 * @param hostOnly whether it is for that host alone, without its subdomains
 * @param path the paths that it is for begin with this one
 * @param expires when it ends; null for a cookie of a browser session, which ends with the browser
 * @param secure whether it is for https only
 * @param httpOnly whether it is kept from scripts
 */
public record Cookie(
        String name,
        String value,
        String domain,
        boolean hostOnly,
        String path,
        @Nullable Instant expires,
        boolean secure,
        boolean httpOnly) {

    /** When it ends, if it does not end with the browser. */
    public Optional<Instant> expiry() {
        return Optional.ofNullable(expires);
    }

    boolean isExpired(Instant now) {
        return expires != null && !expires.isAfter(now);
    }

    boolean isFor(Address address) {
        return (hostOnly ? address.host().equals(domain) : address.isWithin(domain))
                && address.isBelow(path)
                && (!secure || address.isSecure());
    }

    /** Whether this one takes the place of that one. */
    boolean replaces(Cookie other) {
        return name.equals(other.name)
                && domain.equals(other.domain)
                && hostOnly == other.hostOnly
                && path.equals(other.path);
    }

    /** As it stands in the header Cookie. */
    String sent() {
        return name.isEmpty() ? value : name + "=" + value;
    }

    /** With its attributes, on one line: for messages. */
    @Override
    public String toString() {
        return sent()
                + (hostOnly ? "" : "; Domain=" + domain)
                + ("; Path=" + path)
                + (expires == null ? "" : "; until " + expires)
                + (secure ? "; Secure" : "")
                + (httpOnly ? "; HttpOnly" : "");
    }
}
